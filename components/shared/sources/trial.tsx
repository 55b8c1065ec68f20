import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import type { SourceConfig } from '@/lib/domain/source';
import styles from './trial.module.css';
import { TrialResult } from './trial-result';
import { useTrying } from './use-trying';
import { useSourceWords } from './words/source-words';

/** Tries a source with a product name and shows what it really answers. */
export const Trial = ({ config, onTried = () => undefined }: { config: SourceConfig; onTried?(): void }) => {
  const say = useSourceWords();
  const [name, setName] = useState('');
  const { trying, attempt } = useTrying(config, onTried);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim()) void attempt(name.trim());
  };
  return (
    <div className={styles.trial}>
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={say('trial.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          maxLength={200}
        />
        <Button type="submit" disabled={!name.trim() || trying.state === 'asking'}>
          {say('trial.ask')}
        </Button>
      </form>
      <div aria-live="polite">
        <TrialResult trying={trying} name={name} onAgain={() => void attempt(name.trim())} />
      </div>
    </div>
  );
};
