import { useId } from 'react';
import styles from './days-choice.module.css';
import { useMakeWords } from './words/make-words';

const CHOICES = [1, 3, 7, 14, 30];

/** After how many days the pick is gone for everybody. */
export const DaysChoice = ({ days, choose }: { days: number; choose(days: number): void }) => {
  const say = useMakeWords();
  const id = useId();
  const offered = [...new Set([...CHOICES, days])].sort((a, b) => a - b);
  return (
    <p className={styles.days}>
      <label htmlFor={id}>{say('days')}</label>
      <select id={id} value={days} onChange={({ target }) => choose(Number(target.value))}>
        {offered.map((count) => (
          <option key={count} value={count}>
            {say('days.days', { count })}
          </option>
        ))}
      </select>
    </p>
  );
};
