import type { ReactNode } from 'react';
import { Toggle } from '@/components/shared/toggle';
import styles from './setting-line.module.css';

type SettingLineProps = { name: string; says: string; on: boolean; turn(on: boolean): void; children?: ReactNode };

/** A switch with its name and a sentence on what it does; what went wrong stands under it. */
export const SettingLine = ({ name, says, on, turn, children }: SettingLineProps) => (
  <div className={styles.line}>
    <div className={styles.words}>
      <b>{name}</b>
      <p>{says}</p>
      {children}
    </div>
    <Toggle label={name} on={on} turn={turn} />
  </div>
);
