import { useId } from 'react';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { Trust } from '@/lib/domain/source';
import styles from './trust-grapes.module.css';

const LEVELS: readonly Trust[] = [0, 1, 2, 3, 4];

type TrustGrapesProps = { name: string; trust: Trust; off?: boolean; choose(trust: Trust): void };

/** How far a source is trusted, as five grapes: a radio group whose choices are words. */
export const TrustGrapes = ({ name, trust, off = false, choose }: TrustGrapesProps) => {
  const say = useSourceWords();
  const group = useId();
  return (
    <div role="radiogroup" aria-label={say('trust.label', { name })} className={styles.grapes}>
      {LEVELS.map((level) => (
        <input
          key={level}
          type="radio"
          name={group}
          aria-label={say(`trust.${level}`)}
          title={say(`trust.${level}`)}
          checked={level === trust}
          disabled={off}
          onChange={() => choose(level)}
        />
      ))}
    </div>
  );
};
