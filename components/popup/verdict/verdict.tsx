import { useId } from 'react';
import sections from '@/components/popup/parts/section.module.css';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { Interval } from '@/components/shared/interval';
import { oneDecimal } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import { stars } from '@/lib/domain/score';
import type { Verdict as Answer } from '@/lib/domain/summary';
import styles from './verdict.module.css';
import { headlineOf, likelihoodOf } from './verdict-words';

type Rated = Extract<Answer, { kind: 'rated' }>;

/** The answer: words before figures, the range, and how many people it rests on. `pending` sources may still move it a little. */
export const Verdict = ({ verdict, pending, read }: { verdict: Rated; pending: number; read(): void }) => {
  const say = usePopupWords();
  const language = useLanguage();
  const id = useId();
  const written = (value: Rated['mean']) => oneDecimal(stars(value), language);
  const range = { mean: written(verdict.mean), low: written(verdict.low), high: written(verdict.high) };
  const basis = {
    opinions: say('opinions', { count: verdict.count }),
    sources: say('sources', { count: verdict.sources }),
  };
  return (
    <section className={sections.section} aria-labelledby={id}>
      <div className={styles.verdict}>
        <div>
          <h2 id={id}>{say(`verdict.${headlineOf(verdict)}`)}</h2>
          <p>{say(`verdict.${likelihoodOf(verdict)}`, range)}</p>
          <p className={styles.basis}>
            <Button variant="link" onClick={read}>
              {say('basis', basis)}
            </Button>
          </p>
          {pending > 0 && (
            <p className={styles.basis}>{say('verdict.sofar', { sources: say('still.asked', { count: pending }) })}</p>
          )}
        </div>
        <p className={styles.score} aria-hidden="true">
          <b>{range.mean}</b>
          <span>{say('of.five')}</span>
        </p>
      </div>
      <Interval low={verdict.low} high={verdict.high} mean={verdict.mean} />
    </section>
  );
};
