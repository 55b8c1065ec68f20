import { type ReactNode, useId } from 'react';
import styles from './radio-list.module.css';

/** One thing to choose: its name, and a sentence on what it means where the name does not say it all. */
export type RadioOption<T extends string> = { value: T; label: string; hint?: string; lang?: string };

type RadioListProps<T extends string> = {
  legend: string;
  /** Whether the legend is only heard, because a heading right above says the same. */
  legendHidden?: boolean;
  options: readonly RadioOption<T>[];
  chosen: T;
  choose(value: T): void;
  /** Stands under the chosen option. */
  children?: ReactNode;
};

/** One choice out of a few, as native radio buttons with a sentence each. */
export const RadioList = <T extends string>({ legend, legendHidden, options, chosen, ...rest }: RadioListProps<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={legendHidden ? 'visuallyHidden' : styles.legend}>{legend}</legend>
      {options.map(({ value, label, hint, lang }) => (
        <div key={value} className={styles.option}>
          <input
            type="radio"
            id={`${name}${value}`}
            name={name}
            checked={value === chosen}
            onChange={() => rest.choose(value)}
            aria-describedby={hint && `${name}${value}-hint`}
          />
          <label htmlFor={`${name}${value}`} lang={lang}>
            {label}
          </label>
          {hint && (
            <p id={`${name}${value}-hint`} className={styles.hint}>
              {hint}
            </p>
          )}
          {value === chosen && rest.children && <div className={styles.more}>{rest.children}</div>}
        </div>
      ))}
    </fieldset>
  );
};
