import { Star } from 'lucide-react';
import { useId } from 'react';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';

const RATINGS = [1, 2, 3, 4, 5] as const;

/** One to five stars with a word for each, as native radio buttons. */
export const Rating = ({ rating, rate }: { rating: number | undefined; rate(rating: number): void }) => {
  const say = useLoopWords();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{say('verdict.rating')}</legend>
      <div className={styles.stars}>
        {RATINGS.map((each) => (
          <label key={each} className={rating !== undefined && each <= rating ? styles.lit : ''}>
            <input
              type="radio"
              name={name}
              className={styles.unseen}
              checked={each === rating}
              onChange={() => rate(each)}
            />
            <Star size={24} aria-hidden />
            <span>{say(`rating.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
