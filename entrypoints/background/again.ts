import { blankBoard, type Correction, type Place } from '@/lib/domain/board';
import type { Sighting } from '@/lib/domain/sighting';
import { isAtHome, PAGE_SOURCE } from '@/lib/domain/source';
import { canonicalUrl } from '@/lib/domain/web-address';
import { nowSeconds } from '@/lib/platform/clock';
import { dueAgain, inLineAgain } from '@/lib/sources/gather';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { keepCorrection } from '@/lib/storage/corrections';
import { dropOpinionsAbout, shelvesAbout } from '@/lib/storage/opinions';
import { gatherOn } from './gathering';
import { readPage } from './looking';
import { putOnBoard } from './seeing';

/** A page script answers within this; after it the page counts as unreadable. */
const PATIENCE_SECONDS = 6;

/** Asks all sources of a tab's product again, or one of them; with all, the page itself too. */
export const askAgain = async ({ tab, source }: { tab: number; source?: string }): Promise<void> => {
  const board = await changeBoard(tab, (now) => {
    const again = (id: string) => !isAtHome(id) && (source === undefined || source === id);
    return (
      now && { ...now, lookups: now.lookups.map((lookup) => (again(lookup.source) ? inLineAgain(lookup) : lookup)) }
    );
  });
  if (source === undefined && board) await readPage(tab, board.url);
  void gatherOn(tab);
};

/**
 * What the shopper says of the page holds from now on, also on later visits (in a private window until the page changes);
 * others are asked anew under the right name.
 */
export const correct = async ({ tab, correction }: { tab: number; correction: Correction }): Promise<void> => {
  const board = await readBoard(tab);
  if (!board) return;
  const { url, page } = board;
  const place: Place = { tab, url, private: board.private, at: nowSeconds() };
  const kept = page.state === 'product' ? await shelvesAbout(page.key).catch(() => []) : [];
  if (page.state === 'product') await dropOpinionsAbout(page.key).catch(() => undefined);
  if (!board.private) await keepCorrection(canonicalUrl(url), correction);
  await changeBoard(tab, () => blankBoard(place, true));
  if (!board.private && (await readPage(tab, url))) return;
  const opinions = kept.find(({ source }) => source === PAGE_SOURCE)?.opinions ?? [];
  const sighting: Sighting =
    page.state === 'product'
      ? { url, product: page.product, opinions }
      : { url, product: null, why: 'nothing-for-sale' };
  await putOnBoard(sighting, place, correction);
};

/** Somebody watches a tab: what has waited out its time is asked again, and a page that never answered is given up. */
export const watching = async ({ tab }: { tab: number }): Promise<void> => {
  const board = await changeBoard(tab, (now) => {
    const silent = now?.page.state === 'looking' && nowSeconds() - now.at > PATIENCE_SECONDS;
    return now && dueAgain(silent ? { ...now, page: { state: 'unreadable' } } : now, nowSeconds());
  });
  if (board?.lookups.some(({ state }) => state === 'waiting')) void gatherOn(tab);
};
