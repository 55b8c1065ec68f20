import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { WhenMenu } from '@/components/options/sources/choices/when-choice';
import { LastTime } from '@/components/options/sources/detail/last-time';
import { TrustChoice } from '@/components/options/sources/effect/trust-choice';
import type { StandingOfSource } from '@/components/options/sources/use-standing';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { Toggle } from '@/components/shared/toggle';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceEntry } from '@/lib/domain/source';
import { SourceName } from './source-name';
import styles from './source-row.module.css';

/** What can be done in a row; the same for every row, so that only those redraw that change. */
type RowActs = {
  open(source: SourceId): void;
  edit(source: SourceId, edited: Partial<SourceEntry>): void;
  grab(source: SourceId, event: PointerEvent): void;
  /** Moves the row; false when the key moves nothing. */
  press(source: SourceId, key: string): boolean;
  /** Looks anew how all sources stand. */
  lookAgain(): void;
};

type SourceRowProps = {
  entry: SourceEntry;
  /** Its turn among all, where it does not stand in their order. */
  turn: number | undefined;
  standing: StandingOfSource;
  open: boolean;
  held: boolean;
  acts: RowActs;
};

const Handle = ({ entry, acts }: Pick<SourceRowProps, 'entry' | 'acts'>) => {
  const say = useSourceWords();
  const { id, label: name } = entry.config;
  const key = (event: KeyboardEvent) => {
    if (acts.press(id, event.key)) event.preventDefault();
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={say('row.move', { name })}
      onPointerDown={(event) => acts.grab(id, event)}
      onKeyDown={key}
    >
      <GripVertical size={16} aria-hidden />
    </button>
  );
};

/** One saved source: its place, name, switch, trust, when it is asked, and how it went last. */
export const SourceRow = memo(({ entry, turn, standing, open, held, acts }: SourceRowProps) => {
  const say = useSourceWords();
  const { id, label: name } = entry.config;
  const edit = (edited: Partial<SourceEntry>) => acts.edit(id, edited);
  return (
    <li
      className={styles.row}
      data-movable={id}
      data-open={open || undefined}
      data-held={held || undefined}
      data-off={!entry.on || undefined}
    >
      <Handle entry={entry} acts={acts} />
      <SourceName entry={entry} turn={turn} open={open} onOpen={() => acts.open(id)} />
      <div className={styles.asked}>
        <Toggle label={say('row.on', { name })} on={entry.on} turn={(on) => edit({ on })} />
      </div>
      <div className={styles.trust}>
        <TrustChoice entry={entry} shown={open} choose={(trust) => edit({ trust })} />
      </div>
      <div className={styles.when}>
        <WhenMenu entry={entry} choose={(when) => edit({ when })} />
      </div>
      <div className={styles.last}>
        <LastTime entry={entry} standing={standing} onAllowed={acts.lookAgain} />
      </div>
    </li>
  );
});
SourceRow.displayName = 'SourceRow';
