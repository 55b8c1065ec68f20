import type { ReactNode } from 'react';
import styles from './shot.module.css';

type ShotProps = {
  title: string;
  /** Its photos; none when only the name is known. */
  pictures: readonly ReactNode[];
  /** A line under the name: price, shop. */
  about?: string | undefined;
  children?: ReactNode;
};

/** One thing to choose among: its photos with its name on them, and what can be done with it underneath. */
export const Shot = ({ title, pictures, about, children }: ShotProps) => (
  <div className={styles.shot}>
    {pictures.length > 0 && (
      <div className={`${styles.photos} ${pictures.length > 1 ? styles.many : ''}`.trim()}>{pictures}</div>
    )}
    <p className={pictures.length > 0 ? styles.label : styles.name}>
      <bdi>{title}</bdi>
      {about && <small>{about}</small>}
    </p>
    {children}
  </div>
);
