import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const ICONS = { plain: Info, caution: TriangleAlert } as const;

/** Something the page has to say by itself: one or two sentences, and at most two things to do. Announced when it appears. */
export const Notice = ({ tone = 'plain', children }: { tone?: keyof typeof ICONS; children: ReactNode }) => {
  const Icon = ICONS[tone];
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'caution' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden />
      <div className={styles.words}>{children}</div>
    </div>
  );
};
