import { type PointerEvent, type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import type { useStandings } from '@/components/options/sources/use-standing';
import { moved } from '@/components/shared/sources/reorder';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceEntry } from '@/lib/domain/source';
import { placePast, type Together } from './grouped';
import { SourceRow } from './source-row';
import { useDragging } from './use-dragging';
import { useSteady } from './use-steady';

/** What the rows need besides their sources. */
export type Around = {
  opened: SourceId | undefined;
  standings: ReturnType<typeof useStandings>;
  open(source: SourceId): void;
  edit(source: SourceId, edited: Partial<SourceEntry>): void;
  move(from: number, to: number): void;
};

/** So many rows are drawn before the page is shown; further ones follow without keeping anybody waiting. */
const FIRST = 20;

const useGradually = <T,>(rows: readonly T[]): readonly T[] => {
  const [all, draw] = useState(rows.length <= FIRST);
  useEffect(() => startTransition(() => draw(true)), []);
  return all ? rows : rows.slice(0, FIRST);
};

type RowsProps = Together & { label?: string; turns?: boolean; around: Around; children?: ReactNode };

/**
 * Sources that stand together, in their order. Each moves by drag and by arrow keys past the neighbour shown, and with that
 * within the one order of all.
 */
export const Rows = ({ members, shown, label, turns = false, around, children }: RowsProps) => {
  const say = useSourceWords();
  const list = useRef<HTMLUListElement>(null);
  const { opened, standings, open, edit, move } = around;
  const drop = (from: number, to: number) => {
    const [held, past] = [shown[from], shown[to]];
    if (held && past) move(held.place, past.place);
  };
  const { drag, grab } = useDragging(list, drop);
  const rows = useGradually(drag ? moved(shown, drag.from, drag.to) : shown);
  const at = (source: SourceId) => shown.findIndex(({ entry }) => entry.config.id === source);
  const press = (source: SourceId, key: string): boolean => {
    const held = shown[at(source)];
    const to = held && placePast(key, held, { members, shown });
    if (held && to !== undefined) move(held.place, to);
    return to !== undefined;
  };
  const acts = useSteady({
    ...{ open, edit, press },
    grab: (source: SourceId, event: PointerEvent) => grab(at(source))(event),
    lookAgain: () => void standings.lookAgain(),
  });
  return (
    <ul ref={list} aria-label={label ?? say('list.label')}>
      {children}
      {rows.map(({ entry, place }, now) => (
        <SourceRow
          key={entry.config.id}
          entry={entry}
          turn={turns ? place + 1 : undefined}
          standing={standings.standingOf(entry.config.id)}
          open={opened === entry.config.id}
          held={drag?.to === now}
          acts={acts}
        />
      ))}
    </ul>
  );
};
