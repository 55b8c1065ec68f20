import { useId } from 'react';
import styles from './decide.module.css';
import { useWatchWords } from './words/watch-words';

const CHOICES = [0, 1, 3, 5, 7, 14, 30];

/** In how many days the thing should arrive: then the shopper is asked how it is. */
export const Arrives = ({ days, choose }: { days: number; choose(days: number): void }) => {
  const say = useWatchWords();
  const id = useId();
  return (
    <div className={styles.arrives}>
      <label htmlFor={id}>{say('decide.arrives')}</label>
      <select
        id={id}
        value={days}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {CHOICES.map((count) => (
          <option key={count} value={count}>
            {count === 0 ? say('decide.arrives.here') : say('decide.arrives.days', { count })}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} className={styles.quiet}>
        {say('decide.arrives.why')}
      </p>
    </div>
  );
};
