import { Children, type ReactNode } from 'react';
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
export const Shot = ({ title, pictures, about, children }: ShotProps) => {
  const pictured = pictures.length > 0;
  return (
    <div className={styles.shot}>
      <div className={pictured ? styles.photo : styles.name}>
        {pictured && (
          <div className={`${styles.pictures} ${pictures.length > 1 ? styles.many : ''}`.trim()}>
            {Children.toArray(pictures)}
          </div>
        )}
        <p className={pictured ? styles.label : undefined}>
          <bdi>{title}</bdi>
        </p>
      </div>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </div>
  );
};
