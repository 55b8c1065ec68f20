import { Check, Circle, CircleMinus, Clock, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lookup } from '@/lib/domain/board';
import styles from './stands.module.css';
import { useShared } from './words/shared-words';

/** How a source stands: it answered, is being asked, answers later, cannot be asked, or is left out. */
export type Standing = 'ok' | 'waiting' | 'slow' | 'bad' | 'off';

const ICONS = { ok: Check, waiting: Circle, slow: Clock, bad: X, off: CircleMinus } as const;

/** How the lookup of a source stands. */
export const standingOf = (lookup: Lookup): Standing => {
  if (lookup.state === 'found') return 'ok';
  if (lookup.state !== 'failed') return 'waiting';
  return lookup.trouble === 'throttled' || lookup.trouble === 'too-slow' ? 'slow' : 'bad';
};

/** One line about a source: a shape, a word for who cannot see it, and a colour only when there is trouble. */
export const Stands = ({ how, children }: { how: Standing; children: ReactNode }) => {
  const say = useShared();
  const Icon = ICONS[how];
  return (
    <div className={styles.stands}>
      <Icon className={`${styles.icon} ${styles[how]}`} strokeWidth={2.2} aria-hidden />
      <span className="visuallyHidden">{say(`stands.${how}`)}</span>
      {children}
    </div>
  );
};
