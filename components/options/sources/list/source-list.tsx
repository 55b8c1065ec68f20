import { useRef, useState } from 'react';
import type { useStandings } from '@/components/options/sources/use-standing';
import { Field } from '@/components/shared/field';
import { describeSource } from '@/components/shared/sources/described-source';
import { moved, placeAfter } from '@/components/shared/sources/reorder';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceEntry } from '@/lib/domain/source';
import { ColumnHeads } from './column-heads';
import { FriendsRow } from './friends-row';
import { PageRow } from './page-row';
import styles from './source-list.module.css';
import { SourceRow } from './source-row';
import { useDragging } from './use-dragging';

type SourceListProps = {
  opened: SourceId | undefined;
  open(source: SourceId): void;
  standings: ReturnType<typeof useStandings>;
};

/** From so many sources on there is a field to find one among them. */
const WORTH_SEARCHING = 12;

/** Whether a source is looked for, by its name, its kind or where it stands. */
const isWanted = ({ config }: SourceEntry, wanted: string): boolean => {
  const words = wanted.trim().toLocaleLowerCase();
  if (!words) return true;
  const { kindLabel = '', origins = [] } = describeSource(config) ?? {};
  return [config.label, kindLabel, ...origins].some((told) => told.toLocaleLowerCase().includes(words));
};

/** Friends first, then the page in view, then every saved source in the order it is asked. Rows move by drag and by arrow keys. */
export const SourceList = ({ opened, open, standings }: SourceListProps) => {
  const say = useSourceWords();
  const { entries, edit, move } = useEntries();
  const list = useRef<HTMLUListElement>(null);
  const { drag, grab } = useDragging(list, move);
  const [wanted, want] = useState('');
  const ordered = drag ? moved(entries, drag.from, drag.to) : entries;
  const shown = ordered.map((entry, place) => ({ entry, place })).filter(({ entry }) => isWanted(entry, wanted));
  const moveByKey = (place: number) => (key: string) => {
    const to = placeAfter(key, place, entries.length);
    if (to === undefined) return false;
    move(place, to);
    return true;
  };
  return (
    <div className={styles.list}>
      {entries.length >= WORTH_SEARCHING && (
        <Field
          className={styles.find ?? ''}
          label={say('list.find')}
          type="search"
          value={wanted}
          onChange={({ target }) => want(target.value)}
        />
      )}
      {wanted.trim() && <p role="status">{say('list.found', { count: shown.length })}</p>}
      <ColumnHeads />
      <ul ref={list} aria-label={say('list.label')}>
        <FriendsRow />
        <PageRow />
        {shown.map(({ entry, place }) => (
          <SourceRow
            key={entry.config.id}
            entry={entry}
            standing={standings.standingOf(entry.config.id)}
            open={opened === entry.config.id}
            held={drag?.to === place}
            onOpen={() => open(entry.config.id)}
            onEdit={(edited) => void edit(entry.config.id, edited)}
            // Among a few that were found, a place says nothing about the order of all.
            onGrab={wanted.trim() ? () => undefined : grab(place)}
            onKey={moveByKey(place)}
            onAllowed={standings.lookAgain}
          />
        ))}
      </ul>
    </div>
  );
};
