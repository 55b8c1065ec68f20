import type { LucideIcon } from 'lucide-react';
import styles from './chip.module.css';

type ChipTone = 'plain' | 'positive' | 'negative' | 'unsure' | 'caution';

/** One fact with a shape. Never a button. */
export const Chip = (chip: { tone?: ChipTone; icon?: LucideIcon; children: string }) => (
  <span className={`${styles.chip} ${styles[chip.tone ?? 'plain'] ?? ''}`}>
    {chip.icon && <chip.icon strokeWidth={2.4} aria-hidden />}
    {chip.children}
  </span>
);
