import { useState } from 'react';
import { Field } from '@/components/shared/field';
import styles from './passphrase-fields.module.css';
import { type Strength, strengthOf } from './strength';
import { useSafetyWords } from './words/safety-words';

const LEVELS: readonly Strength[] = ['weak', 'fair', 'strong'];

/** A passphrase being chosen: typed twice, the same both times. */
export type Choosing = {
  first: string;
  again: string;
  tried: boolean;
  setFirst(text: string): void;
  setAgain(text: string): void;
  /** The passphrase when it was typed twice the same; else undefined, and the fields say what is missing. */
  chosen(): string | undefined;
  forget(): void;
};

/** Holds a passphrase while it is chosen, and no longer. */
export const useChoosing = (): Choosing => {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  return {
    first,
    again,
    tried,
    setFirst,
    setAgain,
    chosen: () => {
      setTried(true);
      return first && first === again ? first : undefined;
    },
    forget: () => {
      setFirst('');
      setAgain('');
      setTried(false);
    },
  };
};

/** How hard it is to guess, in words; the bars beside them say the same. */
const StrengthLine = ({ passphrase }: { passphrase: string }) => {
  const say = useSafetyWords();
  const { strength, weakness } = strengthOf(passphrase);
  return (
    <p className={styles.strength} role="status">
      <span className={styles.bars} aria-hidden="true">
        {LEVELS.map((level, place) => (
          <i key={level} data-full={LEVELS.indexOf(strength) >= place || undefined} />
        ))}
      </span>
      {say(weakness ? `strength.${weakness}` : strength === 'strong' ? 'strength.strong' : 'strength.fair')}
    </p>
  );
};

/** A passphrase typed twice, with a word on how hard it is to guess. Nothing but the two being the same is demanded. */
export const PassphraseFields = ({ choosing }: { choosing: Choosing }) => {
  const say = useSafetyWords();
  const { first, again, tried, setFirst, setAgain } = choosing;
  return (
    <div className={styles.fields}>
      <Field
        type="password"
        autoComplete="new-password"
        label={say('passphrase')}
        hint={first ? undefined : say('passphrase.hint')}
        wrong={tried && !first ? say('passphrase.missing') : undefined}
        value={first}
        onChange={({ target }) => setFirst(target.value)}
      />
      {first && <StrengthLine passphrase={first} />}
      <Field
        type="password"
        autoComplete="new-password"
        label={say('passphrase.again')}
        wrong={tried && first && first !== again ? say('passphrase.differs') : undefined}
        value={again}
        onChange={({ target }) => setAgain(target.value)}
      />
    </div>
  );
};
