import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { WhenMenu } from '@/components/options/sources/choices/when-choice';
import { LastTime } from '@/components/options/sources/detail/last-time';
import { TrustChoice } from '@/components/options/sources/effect/trust-choice';
import type { StandingOfSource } from '@/components/options/sources/use-standing';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { Toggle } from '@/components/shared/toggle';
import type { SourceEntry } from '@/lib/domain/source';
import { SourceName } from './source-name';
import styles from './source-row.module.css';

type SourceRowProps = {
  entry: SourceEntry;
  standing: StandingOfSource;
  open: boolean;
  held: boolean;
  onOpen(): void;
  onEdit(edited: Partial<SourceEntry>): void;
  onGrab(event: PointerEvent): void;
  /** Moves the row; false when the key moves nothing. */
  onKey(key: string): boolean;
  onAllowed(): void;
};

/** One saved source: its place, name, switch, trust, when it is asked, and how it went last. */
export const SourceRow = ({ entry, standing, open, held, ...row }: SourceRowProps) => {
  const say = useSourceWords();
  const name = entry.config.label;
  const key = (event: KeyboardEvent) => {
    if (row.onKey(event.key)) event.preventDefault();
  };
  return (
    <li
      className={styles.row}
      data-movable={entry.config.id}
      data-open={open || undefined}
      data-held={held || undefined}
      data-off={!entry.on || undefined}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={say('row.move', { name })}
        onPointerDown={row.onGrab}
        onKeyDown={key}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <SourceName entry={entry} open={open} onOpen={row.onOpen} />
      <div className={styles.asked}>
        <Toggle label={say('row.on', { name })} on={entry.on} turn={(on) => row.onEdit({ on })} />
      </div>
      <div className={styles.trust}>
        <TrustChoice entry={entry} shown={open} choose={(trust) => row.onEdit({ trust })} />
      </div>
      <div className={styles.when}>
        <WhenMenu entry={entry} choose={(when) => row.onEdit({ when })} />
      </div>
      <div className={styles.last}>
        <LastTime entry={entry} standing={standing} onAllowed={row.onAllowed} />
      </div>
    </li>
  );
};
