import { useId } from 'react';
import styles from './segments.module.css';

type SegmentsProps<T extends string> = {
  /** The name of the choice; a heading above says it too. */
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: T | undefined;
  choose(value: T): void;
};

/** One of a few short choices in a row, as native radio buttons. */
export const Segments = <T extends string>({ label, options, chosen, choose }: SegmentsProps<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="visuallyHidden">{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
};
