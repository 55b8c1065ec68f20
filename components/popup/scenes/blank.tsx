import type { ReactNode } from 'react';
import { Mark } from '@/components/shared/mark';
import styles from './blank.module.css';

/** A popup without a product: one headline in plain words, why, and what to do. */
export const Blank = ({ title, why, children }: { title: string; why: readonly string[]; children?: ReactNode }) => (
  <div className={styles.blank}>
    <Mark size={40} />
    <h1>{title}</h1>
    {why.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {children !== undefined && <div className={styles.buttons}>{children}</div>}
  </div>
);
