import { type ComponentProps, useId } from 'react';
import styles from './text-area.module.css';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id' | 'onChange'> & {
  label: string;
  /** Stands beside the label, quieter. */
  aside?: string | undefined;
  hint?: string | undefined;
  /** Whether it holds what others will read as a quotation. */
  said?: boolean;
  change(text: string): void;
};

/** A field for some sentences, with its label above it. */
export const TextArea = ({ label, aside, hint, said = false, change, ...area }: TextAreaProps) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} {aside && <small>{aside}</small>}
      </label>
      <textarea
        rows={2}
        {...area}
        id={id}
        className={said ? styles.said : undefined}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ target }) => change(target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
};
