import { useRef } from 'react';
import { moved, placeAfter } from '@/components/shared/sources/reorder';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceId } from '@/lib/domain/opinion';
import { ColumnHeads } from './column-heads';
import { FriendsRow } from './friends-row';
import { PageRow } from './page-row';
import styles from './source-list.module.css';
import { SourceRow } from './source-row';
import { useDragging } from './use-dragging';
import type { useStandings } from './use-standing';

type SourceListProps = {
  opened: SourceId | undefined;
  open(source: SourceId): void;
  standings: ReturnType<typeof useStandings>;
};

/** Friends first, then the page in view, then every saved source in the order it is asked. Rows move by drag and by arrow keys. */
export const SourceList = ({ opened, open, standings }: SourceListProps) => {
  const say = useSourceWords();
  const { entries, edit, move } = useEntries();
  const list = useRef<HTMLUListElement>(null);
  const { drag, grab } = useDragging(list, move);
  const shown = drag ? moved(entries, drag.from, drag.to) : entries;
  const moveByKey = (place: number) => (key: string) => {
    const to = placeAfter(key, place, entries.length);
    if (to === undefined) return false;
    move(place, to);
    return true;
  };
  return (
    <div className={styles.list}>
      <ColumnHeads />
      <ul ref={list} aria-label={say('list.label')}>
        <FriendsRow />
        <PageRow />
        {shown.map((entry, place) => (
          <SourceRow
            key={entry.config.id}
            entry={entry}
            standing={standings.standingOf(entry.config.id)}
            open={opened === entry.config.id}
            held={drag?.to === place}
            onOpen={() => open(entry.config.id)}
            onEdit={(edited) => void edit(entry.config.id, edited)}
            onGrab={grab(place)}
            onKey={moveByKey(place)}
            onAllowed={standings.lookAgain}
          />
        ))}
      </ul>
    </div>
  );
};
