import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** One section of the page: its name, one sentence, its parts. */
export const Section = ({ title, lede, children }: { title: string; lede: string; children: ReactNode }) => (
  <>
    <h1 className={styles.title}>{title}</h1>
    <p className={styles.lede}>{lede}</p>
    {children}
  </>
);

type PartProps = { title: string; says?: string; aside?: ReactNode; children: ReactNode };

/** A part of a section under its own heading; `aside` stands at the end of the heading's line. */
export const Part = ({ title, says, aside, children }: PartProps) => {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {says && <p className={styles.says}>{says}</p>}
      {children}
    </section>
  );
};
