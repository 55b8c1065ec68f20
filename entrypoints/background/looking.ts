import { mayLook } from '@/lib/detect/may-look';
import { type Board, blankBoard, type Correction, samePage } from '@/lib/domain/board';
import type { Sighting } from '@/lib/domain/sighting';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { canonicalUrl } from '@/lib/domain/web-address';
import { nowSeconds } from '@/lib/platform/clock';
import { lookInto, placeOf } from '@/lib/platform/tabs';
import { dueAgain, inLineAgain } from '@/lib/sources/gather';
import { plan } from '@/lib/sources/plan';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { keepCorrection } from '@/lib/storage/corrections';
import { dropOpinionsAbout, shelvesAbout } from '@/lib/storage/opinions';
import { configuredSources, gatherOn } from './gathering';
import { putOnBoard } from './seeing';

/** A page script answers within this; after it the page counts as unreadable. */
const PATIENCE_SECONDS = 6;

const setPage = (tab: number, page: Board['page']) => changeBoard(tab, (now) => now && { ...now, page });

const detectIn = async (tab: number, url: string): Promise<void> => {
  if (url && !mayLook(url)) await setPage(tab, { state: 'none', why: 'off-limits' });
  else if (!(await lookInto(tab))) await setPage(tab, { state: 'unreadable' });
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
  else if (board?.page.state === 'looking') await detectIn(tab, place.url);
  return (await readBoard(tab)) ?? blankBoard(place, true);
};

/** Asks all sources of a tab's product again, or one of them; with all, the page itself too. */
export const askAgain = async ({ tab, source }: { tab: number; source?: string }): Promise<void> => {
  const board = await changeBoard(tab, (now) => {
    const again = (id: string) => id !== PAGE_SOURCE && (source === undefined || source === id);
    return (
      now && { ...now, lookups: now.lookups.map((lookup) => (again(lookup.source) ? inLineAgain(lookup) : lookup)) }
    );
  });
  if (source === undefined && board) await detectIn(tab, board.url);
  void gatherOn(tab);
};

/** What the shopper says of the page holds from now on, also on later visits; others are asked anew under the right name. */
export const correct = async ({ tab, correction }: { tab: number; correction: Correction }): Promise<void> => {
  const board = await readBoard(tab);
  if (!board) return;
  const { url, page } = board;
  if (!board.private) await keepCorrection(canonicalUrl(url), correction);
  if (page.state === 'product') await dropOpinionsAbout(page.key);
  await changeBoard(tab, () => ({ ...blankBoard({ tab, url, private: board.private, at: nowSeconds() }, true) }));
  if (!board.private && (await lookInto(tab))) return;
  const product = page.state === 'product' ? page.product : null;
  const sighting: Sighting = product ? { url, product, opinions: [] } : { url, product, why: 'nothing-for-sale' };
  await putOnBoard(sighting, { tab, url, private: board.private, at: nowSeconds() }, correction);
};

/** Somebody watches a tab: what has waited out its time is asked again, and a page that never answered is given up. */
export const watching = async ({ tab }: { tab: number }): Promise<void> => {
  const board = await changeBoard(tab, (now) => {
    const silent = now?.page.state === 'looking' && nowSeconds() - now.at > PATIENCE_SECONDS;
    return now && dueAgain(silent ? { ...now, page: { state: 'unreadable' } } : now, nowSeconds());
  });
  if (board?.lookups.some(({ state }) => state === 'waiting')) void gatherOn(tab);
};
