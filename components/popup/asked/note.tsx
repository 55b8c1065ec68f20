import { Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './note.module.css';

type NoteProps = { icon?: LucideIcon; caution?: boolean; text: string; children?: ReactNode };

/** A sentence about what is shown below it, and at most one thing to do. */
export const Note = ({ icon: Icon = Info, caution = false, text, children }: NoteProps) => (
  <div className={`${styles.note} ${caution ? styles.caution : ''}`}>
    <Icon size={16} aria-hidden />
    <div>
      <p>{text}</p>
      {children}
    </div>
  </div>
);
