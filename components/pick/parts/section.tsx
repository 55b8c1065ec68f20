import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type SectionProps = { title: string; hint?: string | undefined; id?: string; children: ReactNode };

/** A part of a view under its own heading. With an `id` it can be brought into view and the focus. */
export const Section = ({ title, hint, id, children }: SectionProps) => {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id} tabIndex={id ? -1 : undefined}>
      <h2 id={heading}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
};
