import { useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { type Filling, PLACEHOLDERS, type Placeholder, placeholdersIn } from '@/lib/domain/address-template';
import { hostOf } from '@/lib/domain/web-address';
import styles from './describe.module.css';
import { TastingView } from './tasting';
import type { Tasted } from './use-tasting';
import { useDescribeWords } from './words/describe-words';

type TryItProps = { address: string; tasted: Tasted; onTry(filling: Filling): void };

const chosen = (filling: Filling, asked: readonly Placeholder[]): Filling =>
  Object.fromEntries(PLACEHOLDERS.filter((name) => asked.includes(name)).map((name) => [name, filling[name]]));

/** Values to put into the address, the button that asks with them, and what came of it. */
export const TryIt = ({ address, tasted, onTry }: TryItProps) => {
  const say = useDescribeWords();
  const heading = useId();
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
        <Button disabled={!isReady || tasted.state === 'asking'} onClick={() => onTry(chosen(filling, asked))}>
          {say('try.do')}
        </Button>
      </div>
      <TastingView tasted={tasted} />
    </section>
  );
};
