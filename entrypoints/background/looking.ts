import { mayLook } from '@/lib/detect/watch/may-look';
import { type Board, blankBoard, samePage, withPage } from '@/lib/domain/board';
import { nowSeconds } from '@/lib/platform/clock';
import { lookInto, placeOf } from '@/lib/platform/tabs';
import { boardOpened, passOver, plan } from '@/lib/sources/plan';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { shelvesAbout } from '@/lib/storage/opinions';
import { mayLookUnasked } from './choosing';
import { hearFriendsOn } from './friends/matching';
import { configuredSources, gatherOn, showBoard } from './gathering';

const setPage = async (tab: number, page: Board['page']): Promise<void> => {
  await changeBoard(tab, (now) => withPage(now, page));
  await showBoard(tab);
};

/** Reads the page in a tab, unless it is one we keep away from or the browser does not let us. */
export const readPage = async (tab: number, url: string): Promise<boolean> => {
  if (url && !mayLook(url)) {
    await setPage(tab, { state: 'none', why: 'off-limits' });
    return false;
  }
  // The watcher comes along only where the shopper lets us look by ourselves.
  const read = await lookInto(tab, await mayLookUnasked(url));
  if (!read) await setPage(tab, { state: 'unreadable' });
  return read;
};

/** Asks the sources that wait for the popup, now that it is open. */
const askTheRest = async ({ tab, page }: Board): Promise<void> => {
  if (page.state !== 'product') return;
  const at = nowSeconds();
  const kept = await shelvesAbout(page.key).catch(() => []);
  const asked = await configuredSources();
  const planned = plan(asked, { product: page.product, opened: true, now: at, kept });
  const about = { key: page.key, at, passedOver: passOver(asked, page.product) };
  await changeBoard(tab, (now) => boardOpened(now, planned, about));
  void gatherOn(tab);
  await hearFriendsOn(tab);
};

/**
 * The popup was opened on a tab. What is known of its page is shown at once, and the page is read again all the same:
 * it may have changed under the same address.
 */
export const look = async ({ tab }: { tab: number }): Promise<Board> => {
  const place = (await placeOf(tab)) ?? { tab, url: '', private: false, at: nowSeconds() };
  const board = await changeBoard(tab, (now) =>
    now?.page.state === 'product' && samePage(now.url, place.url) ? { ...now, opened: true } : blankBoard(place, true),
  );
  if (board) await askTheRest(board);
  await readPage(tab, place.url);
  return (await readBoard(tab)) ?? blankBoard(place, true);
};
