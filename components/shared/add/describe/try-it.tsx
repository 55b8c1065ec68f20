import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import { type Filling, PLACEHOLDERS, type Placeholder, placeholdersIn } from '@/lib/domain/address-template';
import { hostOf } from '@/lib/domain/web-address';
import styles from './describe.module.css';
import type { Trial } from './use-tasting';
import { useDescribeWords } from './words/describe-words';

type TryItProps = { address: string; trial: Trial; onTry(filling: Filling): void; children: ReactNode };

/** How the asking went. What came of it is said where it is shown, but for what the answer is. */
const useSentence = (trial: Trial): string => {
  const say = useDescribeWords();
  const source = useSourceWords();
  const shared = useShared();
  if (trial.state === 'idle') return '';
  if (trial.state === 'asking') return say('try.asking');
  if (trial.state === 'cut-off') return source('cut-off');
  return trial.state === 'failed' ? shared(`trouble.${trial.trouble}`) : say(`answer.${trial.tasted.is}`);
};

const chosen = (filling: Filling, asked: readonly Placeholder[]): Filling =>
  Object.fromEntries(PLACEHOLDERS.filter((name) => asked.includes(name)).map((name) => [name, filling[name]]));

/** Values to put into the address, the button that asks with them, and how it answered; what follows from that stands inside. */
export const TryIt = ({ address, trial, onTry, children }: TryItProps) => {
  const say = useDescribeWords();
  const heading = useId();
  const sentence = useSentence(trial);
  const [filling, fill] = useState<Filling>({});
  const asked = placeholdersIn(address);
  const isReady = asked.every((name) => filling[name]?.trim());
  const host = hostOf(address);
  return (
    <section aria-labelledby={heading} className={styles.trying}>
      <h4 id={heading}>{say('try.heading')}</h4>
      {host && <p className={styles.says}>{say('try.says', { host })}</p>}
      <div className={styles.values}>
        {asked.map((name) => (
          <Field
            key={name}
            label={say('try.value', { placeholder: `{${name}}` })}
            maxLength={200}
            value={filling[name] ?? ''}
            onChange={({ target }) => fill({ ...filling, [name]: target.value })}
          />
        ))}
        <Button disabled={!isReady || trial.state === 'asking'} onClick={() => onTry(chosen(filling, asked))}>
          {say('try.do')}
        </Button>
      </div>
      <p aria-live="polite" className={styles.sentence}>
        {sentence}
      </p>
      {children}
    </section>
  );
};
