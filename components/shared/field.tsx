import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';

type FieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  label: string;
  /** A sentence under the field; read with it. */
  hint?: string | undefined;
  /** What is wrong with what was typed; read with it, and at once when it appears. */
  wrong?: string | undefined;
};

/** A text field with its label above and what there is to say of it below. */
export const Field = ({ label, hint, wrong, className = '', ...input }: FieldProps) => {
  const id = useId();
  const told = wrong ?? hint;
  return (
    <div className={`${styles.field} ${className}`.trim()}>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        spellCheck={false}
        {...input}
        id={id}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={told && `${id}-told`}
      />
      {told && (
        <p id={`${id}-told`} className={wrong ? styles.wrong : styles.hint} role={wrong ? 'alert' : undefined}>
          {told}
        </p>
      )}
    </div>
  );
};
