import styles from './loop.module.css';

/** A page about something that is no longer there. */
export const Gone = ({ title, why }: { title: string; why: string }) => (
  <section className={styles.page}>
    <h1>{title}</h1>
    <p className={styles.lede}>{why}</p>
  </section>
);
