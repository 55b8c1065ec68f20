import { countOn, samePage } from '@/lib/domain/board';
import type { Source, SourceEntry } from '@/lib/domain/source';
import { judge } from '@/lib/judge/judge';
import { nowMs } from '@/lib/platform/clock';
import { alarmIn } from '@/lib/platform/lifetime';
import { mayAsk } from '@/lib/platform/page-doors';
import { placeOf } from '@/lib/platform/tabs';
import { showOnToolbar } from '@/lib/platform/toolbar';
import { gather } from '@/lib/sources/gather';
import { openSource } from '@/lib/sources/kinds';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { recordRun } from '@/lib/storage/ledger';
import { keepOpinions } from '@/lib/storage/opinions';
import { readSettings } from '@/lib/storage/settings';
import { waitingNow } from './friends/picks-waiting';
import { ioFor } from './network';

const opened = (entry: SourceEntry): readonly { entry: SourceEntry; source: Source }[] => {
  try {
    return [{ entry, source: openSource(entry.config) }];
  } catch {
    // A source saved by another version, whose fields we no longer understand; options shows it.
    return [];
  }
};

/** The configured sources that can be asked, in the shopper's order. */
export const configuredSources = async () => (await readSettings()).sources.flatMap(opened);

/** Shows on the toolbar what a tab's board says, unless the tab shows another page by now. */
export const showBoard = async (tab: number): Promise<void> => {
  const [board, place] = await Promise.all([readBoard(tab), placeOf(tab)]);
  if (!board || !place || (place.url && !samePage(board.url, place.url))) return;
  const state = board.page.state === 'product' ? 'recognised' : 'idle';
  await showOnToolbar(tab, { state, count: countOn(board) }, await waitingNow());
};

/** Asks everyone who waits on a tab's board. */
export const gatherOn = async (tab: number): Promise<void> => {
  await alarmIn('resume', 1);
  await gather(tab, {
    now: nowMs,
    board: readBoard,
    change: changeBoard,
    keep: keepOpinions,
    source: async (id) => (await configuredSources()).find(({ source, entry }) => entry.on && source.id === id)?.source,
    ioFor: (source, isPrivate, signal) => ioFor(source, 'look-up', { signal, private: isPrivate }),
    mayAsk,
    judge,
    note: recordRun,
  });
  await showBoard(tab);
};
