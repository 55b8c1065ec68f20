import { type Score, stars } from '@/lib/domain/score';
import { customProperties } from './custom-properties';
import styles from './interval.module.css';
import { oneDecimal, percent } from './numbers';
import { useLanguage } from './stage';
import { useShared } from './words/shared-words';

/** How sure the range is: the share of cases in which it holds the true mean. */
const SURE = 0.9;

type Range = { low: number; high: number; mean?: number | undefined };

const Rail = ({ low, high, mean }: Range) => {
  const language = useLanguage();
  return (
    <div className={styles.rail} style={customProperties(mean === undefined ? {} : { '--mean': mean })}>
      {[1, 2, 3, 4, 5].map((at) => (
        <span key={at} className={styles.node} style={customProperties({ '--at': at })} />
      ))}
      <span className={styles.range} />
      {mean !== undefined && <span className={styles.mean} />}
      <span className={`${styles.end} ${styles.low} figures`}>{oneDecimal(low, language)}</span>
      <span className={`${styles.end} ${styles.high} figures`}>{oneDecimal(high, language)}</span>
    </div>
  );
};

/** The range on the scale of one to five; without a mean it is dashed and without colour. Its name is the whole sentence. */
export const Interval = ({ low, high, mean }: { low: Score; high: Score; mean?: Score }) => {
  const say = useShared();
  const language = useLanguage();
  const written = (value: Score) => oneDecimal(stars(value), language);
  const ends = { low: written(low), high: written(high) };
  const sure = percent(SURE, language);
  const sentence =
    mean === undefined ? say('interval.weak', ends) : say('interval.sentence', { mean: written(mean), sure, ...ends });
  return (
    <div
      className={`${styles.interval} ${mean === undefined ? styles.weak : ''}`}
      style={customProperties({ '--low': stars(low), '--high': stars(high) })}
      role="img"
      aria-label={sentence}
    >
      <Rail low={stars(low)} high={stars(high)} mean={mean === undefined ? undefined : stars(mean)} />
      <div className={styles.words}>
        <span>{say('interval.poor')}</span>
        <span className={styles.sure}>
          {mean === undefined ? say('interval.anywhere') : say('interval.sure', { sure })}
        </span>
        <span>{say('interval.great')}</span>
      </div>
    </div>
  );
};
