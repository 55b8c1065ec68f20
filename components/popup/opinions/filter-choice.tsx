import { usePopupWords } from '@/components/popup/words/popup-words';
import styles from './filters.module.css';

/** One value a filter can take: itself, its name, and how many opinions have it. */
export type Option<T> = { value: T; label: string; count: number };

type Choice<T> = {
  label: string;
  options: readonly Option<T>[];
  chosen: T | undefined;
  choose(value: T | undefined): void;
};

/** Narrows the opinions down by one thing. Left out where there is nothing to choose between. */
export const FilterChoice = <T extends string | number>({ label, options, chosen, choose }: Choice<T>) => {
  const say = usePopupWords();
  if (options.length < 2 && chosen === undefined) return null;
  const pick = (key: string) => choose(options.find(({ value }) => String(value) === key)?.value);
  return (
    <label className={styles.choice}>
      {label}
      <select value={chosen === undefined ? '' : String(chosen)} onChange={(event) => pick(event.target.value)}>
        <option value="">{say('list.any')}</option>
        {options.map(({ value, label, count }) => (
          <option key={value} value={String(value)}>
            {label} ({count})
          </option>
        ))}
      </select>
    </label>
  );
};
