import { usePopupWords } from '@/components/popup/words/popup-words';
import { customProperties } from '@/components/shared/custom-properties';
import { percent } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import type { Summary } from '@/lib/domain/summary';
import styles from './ratings.module.css';

type Row = { star: number; count: number; total: number; read(star: number): void };

const RatingRow = ({ star, count, total, read }: Row) => {
  const say = usePopupWords();
  const language = useLanguage();
  const stars = say('stars', { count: star });
  const share = percent(count / total, language);
  const name = say('ratings.row', { stars, people: say('opinions', { count }), share });
  return (
    <li>
      <button type="button" className={styles.row} disabled={count === 0} onClick={() => read(star)}>
        <span className="visuallyHidden">{name}</span>
        <span className={styles.stars} aria-hidden="true">
          {stars}
        </span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.fill} style={customProperties({ '--share': count / total })} />
        </span>
        <span className={`${styles.count} figures`} aria-hidden="true">
          {new Intl.NumberFormat(language).format(count)}
        </span>
        <span className={`${styles.share} figures`} aria-hidden="true">
          {share}
        </span>
      </button>
    </li>
  );
};

/** All ratings as five ways into the opinions, five stars first; each bar is a share of all. */
export const Ratings = ({ histogram, read }: { histogram: Summary['histogram']; read(star: number): void }) => {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  return (
    <ol className={styles.rows}>
      {[5, 4, 3, 2, 1].map((star) => (
        <RatingRow key={star} star={star} count={histogram[star - 1] ?? 0} total={total} read={read} />
      ))}
    </ol>
  );
};
