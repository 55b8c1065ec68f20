import { blankBoard, type Correction } from '@/lib/domain/board';
import type { Sighting } from '@/lib/domain/sighting';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { canonicalUrl } from '@/lib/domain/web-address';
import { nowSeconds } from '@/lib/platform/clock';
import { lookInto } from '@/lib/platform/tabs';
import { inLineAgain } from '@/lib/sources/gather';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { keepCorrection } from '@/lib/storage/corrections';
import { dropOpinionsAbout } from '@/lib/storage/opinions';
import { gatherOn } from './gathering';
import { readPage } from './looking';
import { putOnBoard } from './seeing';

/** Asks all sources of a tab's product again, or one of them; with all, the page itself too. */
export const askAgain = async ({ tab, source }: { tab: number; source?: string }): Promise<void> => {
  const board = await changeBoard(tab, (now) => {
    const again = (id: string) => id !== PAGE_SOURCE && (source === undefined || source === id);
    return (
      now && { ...now, lookups: now.lookups.map((lookup) => (again(lookup.source) ? inLineAgain(lookup) : lookup)) }
    );
  });
  if (source === undefined && board) await readPage(tab, board.url);
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
  if (!board.private && (await lookInto(tab, true))) return;
  const product = page.state === 'product' ? page.product : null;
  const sighting: Sighting = product ? { url, product, opinions: [] } : { url, product, why: 'nothing-for-sale' };
  await putOnBoard(sighting, { tab, url, private: board.private, at: nowSeconds() }, correction);
};
