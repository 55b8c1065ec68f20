import { mayLook } from '@/lib/detect/may-look';
import { type Board, blankBoard, samePage } from '@/lib/domain/board';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { nowSeconds } from '@/lib/platform/clock';
import { lookInto, placeOf } from '@/lib/platform/tabs';
import { dueAgain } from '@/lib/sources/gather';
import { plan } from '@/lib/sources/plan';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { shelvesAbout } from '@/lib/storage/opinions';
import { configuredSources, gatherOn } from './gathering';

/** A page script answers within this; after it the page counts as unreadable. */
const PATIENCE_SECONDS = 6;

const setPage = (tab: number, page: Board['page']) => changeBoard(tab, (now) => now && { ...now, page });

/** Reads the page in a tab, unless it is one we keep away from or the browser does not let us. */
export const readPage = async (tab: number, url: string): Promise<void> => {
  if (url && !mayLook(url)) await setPage(tab, { state: 'none', why: 'off-limits' });
  else if (!(await lookInto(tab, true))) await setPage(tab, { state: 'unreadable' });
};

/** Adds the sources that wait for the popup, now that it is open. */
const askTheRest = async (board: Board): Promise<void> => {
  if (board.page.state !== 'product') return;
  const kept = await shelvesAbout(board.page.key);
  const asked = plan(await configuredSources(), { opened: true, now: nowSeconds(), kept });
  await changeBoard(board.tab, (now) => {
    const known = (id: string) => now?.lookups.find(({ source }) => source === id);
    const page = now?.lookups.filter(({ source }) => source === PAGE_SOURCE) ?? [];
    return now && { ...now, lookups: [...page, ...asked.map((lookup) => known(lookup.source) ?? lookup)] };
  });
  void gatherOn(board.tab);
};

/** The popup was opened on a tab: shows what is known of its page, and looks at it when nothing is. */
export const look = async ({ tab }: { tab: number }): Promise<Board> => {
  const place = (await placeOf(tab)) ?? { tab, url: '', private: false, at: nowSeconds() };
  const board = await changeBoard(tab, (now) =>
    now && now.page.state !== 'unreadable' && samePage(now.url, place.url)
      ? { ...now, opened: true }
      : blankBoard(place, true),
  );
  if (board?.page.state === 'product') await askTheRest(board);
  else if (board?.page.state === 'looking') await readPage(tab, place.url);
  return (await readBoard(tab)) ?? blankBoard(place, true);
};

/** Somebody watches a tab: what has waited out its time is asked again, and a page that never answered is given up. */
export const watching = async ({ tab }: { tab: number }): Promise<void> => {
  const board = await changeBoard(tab, (now) => {
    const silent = now?.page.state === 'looking' && nowSeconds() - now.at > PATIENCE_SECONDS;
    return now && dueAgain(silent ? { ...now, page: { state: 'unreadable' } } : now, nowSeconds());
  });
  if (board?.lookups.some(({ state }) => state === 'waiting')) void gatherOn(tab);
};
