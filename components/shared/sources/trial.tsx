import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { idsIn } from '@/lib/domain/identifiers';
import type { SourceConfig } from '@/lib/domain/source';
import { type AskableBy, askableBy, exampleCodeFor } from './askable-by';
import styles from './trial.module.css';
import { TrialResult } from './trial-result';
import { useTrying } from './use-trying';
import { useSourceWords } from './words/source-words';

type TrialProps = { config: SourceConfig; onTried?(): void };

const isCode = (typed: string): boolean => Object.keys(idsIn(typed)).length > 0;

const TrialForm = ({ config, by, onTried }: Required<TrialProps> & { by: Exclude<AskableBy, 'page'> }) => {
  const say = useSourceWords();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const { trying, asked, attempt } = useTrying(config, onTried);
  const example = by === 'code' && trying.state === 'idle' ? exampleCodeFor(config) : undefined;
  const type = (typed: string) => {
    setName(typed);
    setWrong(false);
  };
  const ask = (typed: string) => {
    const refused = by === 'code' && !isCode(typed);
    setWrong(refused);
    if (typed && !refused) void attempt(typed);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    ask(name.trim());
  };
  const tryExample = (code: string) => {
    type(code);
    ask(code);
  };
  return (
    <div className={styles.trial}>
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={say(`trial.${by}`)}
          wrong={wrong ? say('trial.no-code') : undefined}
          value={name}
          onChange={({ target }) => type(target.value)}
          maxLength={200}
        />
        <Button type="submit" disabled={!name.trim() || trying.state === 'asking'}>
          {say('trial.ask')}
        </Button>
      </form>
      {example && (
        <Button variant="link" onClick={() => tryExample(example)}>
          {say('trial.example', { code: example })}
        </Button>
      )}
      <div aria-live="polite">
        <TrialResult trying={trying} name={asked} onAgain={() => ask(name.trim())} />
      </div>
    </div>
  );
};

/** Tries a source with the name or the code of a product and shows what it really answers; says so where that cannot be done. */
export const Trial = ({ config, onTried = () => undefined }: TrialProps) => {
  const say = useSourceWords();
  const by = askableBy(config);
  if (by === 'page') return <p className={styles.quiet}>{say('trial.page')}</p>;
  return <TrialForm config={config} by={by} onTried={onTried} />;
};
