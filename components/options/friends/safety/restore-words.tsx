import { type SubmitEvent, useId, useState } from 'react';
import { RelayChoice, useRelayChoice } from '@/components/options/friends/relays/relay-choice';
import { Field } from '@/components/shared/field';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { RestoreFormProps } from './restore-form';
import styles from './safety.module.css';
import { useSafetyWords } from './words/safety-words';

/** How many words a key is written with (BIP 39, 256 bits). */
const WORDS = 24;

const wordsIn = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const WordsField = ({ typed, wrong, type }: { typed: string; wrong: string | undefined; type(text: string): void }) => {
  const say = useSafetyWords();
  const id = useId();
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{say('restore.words.label')}</label>
      <textarea
        id={id}
        rows={4}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={600}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-told`}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <p id={`${id}-told`} className={wrong ? styles.wrong : styles.hint} role={wrong ? 'alert' : undefined}>
        {wrong ?? say('restore.words.count', { count: wordsIn(typed).length })}
      </p>
    </div>
  );
};

/** From the words written down. They are the key alone: who friends are comes back from the relays used before. */
export const RestoreWords = ({ id, restore, children }: RestoreFormProps) => {
  const say = useSafetyWords();
  const [typed, type] = useState('');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const choice = useRelayChoice();
  const words = wordsIn(typed);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (words.length === WORDS && name.trim() && choice.chosen.length > 0)
      restore({ words: words.join(' '), relays: choice.chosen, name: name.trim() });
  };
  return (
    <div className={styles.form}>
      <form id={id} className={styles.fields} onSubmit={submit} noValidate>
        <WordsField
          typed={typed}
          type={type}
          wrong={tried && words.length !== WORDS ? say('restore.words.wrong', { count: words.length }) : undefined}
        />
        <Field
          className={styles.field ?? ''}
          label={say('restore.name')}
          wrong={tried && !name.trim() ? say('restore.missing') : undefined}
          maxLength={LIMITS.name}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </form>
      {/* Beside the form, not in it: the field for one's own relay is a form of its own. */}
      <RelayChoice legend={say('restore.relays')} choice={choice} />
      {children}
    </div>
  );
};
