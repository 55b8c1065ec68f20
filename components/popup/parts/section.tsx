import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part of the popup under a heading, with something small beside it. Rules divide the parts. */
export const Section = (part: { title: ReactNode; beside?: ReactNode; sunken?: boolean; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={`${styles.section} ${part.sunken ? styles.sunken : ''}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{part.title}</h2>
        {part.beside !== undefined && <div className={styles.beside}>{part.beside}</div>}
      </div>
      {part.children}
    </section>
  );
};
