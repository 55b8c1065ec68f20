import type { ReactNode } from 'react';
import styles from './blank.module.css';

/** A view with nothing to show: one headline, one sentence why, one thing to do. */
export const Blank = ({ title, why, children }: { title: string; why: string; children: ReactNode }) => (
  <div className={styles.blank}>
    <h1>{title}</h1>
    <p>{why}</p>
    <div className={styles.act}>{children}</div>
  </div>
);
