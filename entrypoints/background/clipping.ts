import type { Board, Lookup, PageState } from '@/lib/domain/board';
import { clipsLookup, keyOn, withAtHome } from '@/lib/domain/board';
import { type Clip, clipOpinion, isAbout, newClip } from '@/lib/domain/clip';
import type { Product } from '@/lib/domain/product';
import { CLIPS_SOURCE } from '@/lib/domain/source';
import { judge } from '@/lib/judge/judge';
import type { Handlers } from '@/lib/messaging/bus';
import { nowSeconds } from '@/lib/platform/clock';
import type { Selected } from '@/lib/platform/context-menu';
import { openClip } from '@/lib/platform/tabs';
import { changeBoard, readBoards } from '@/lib/storage/boards';
import { changeClips, readClips } from '@/lib/storage/clips';
import { keepOpinions, shelvesAbout } from '@/lib/storage/opinions';
import { showBoard } from './gathering';

type OfProduct = Extract<PageState, { state: 'product' }>;

const clipsAbout = async ({ product, key }: OfProduct): Promise<Lookup | undefined> => {
  const opinions = (await readClips())
    .filter((clip) => isAbout(clip, product))
    .map(clipOpinion)
    .map(judge);
  const at = nowSeconds();
  const shelved = (await shelvesAbout(key)).some(({ source }) => source === CLIPS_SOURCE);
  if (shelved || opinions.length > 0) await keepOpinions({ product: key, source: CLIPS_SOURCE, at, opinions });
  return opinions.length > 0 ? clipsLookup(opinions.length, at) : undefined;
};

/** The lookup of what the shopper kept about a page's product, with it on its shelf; none when they kept nothing. */
export const clipsOn = async (page: PageState): Promise<Lookup | undefined> =>
  page.state === 'product' ? clipsAbout(page).catch(() => undefined) : undefined;

const hearAgain = async ({ tab, page }: Board): Promise<void> => {
  if (page.state !== 'product') return;
  const clips = await clipsAbout(page);
  await changeBoard(tab, (now) => (now && keyOn(now) === page.key ? withAtHome(now, CLIPS_SOURCE, clips) : undefined));
  await showBoard(tab);
};

/** The clips changed: what is open in a tab shows it. */
export const hearClipsAgain = async (): Promise<void> => {
  for (const board of await readBoards()) await hearAgain(board).catch(() => undefined);
};

/** The product looked at last, in a window of the same privacy: most probably what the words are about. */
const lastSeen = async (isPrivate: boolean): Promise<Product | undefined> => {
  const boards = (await readBoards()).filter((board) => board.private === isPrivate);
  const pages = boards.toSorted((a, b) => b.at - a.at).flatMap(({ page }) => (page.state === 'product' ? [page] : []));
  return pages[0]?.product;
};

/** Keeps what the shopper selected, about the product they looked at last, and shows it so that they can say otherwise. */
export const keepSelected = async ({ text, url, private: isPrivate }: Selected): Promise<void> => {
  // A private window leaves nothing behind, not even by hand.
  if (isPrivate) return;
  const clip = newClip({ id: crypto.randomUUID(), text, url, product: await lastSeen(false), at: nowSeconds() });
  const kept = clip !== undefined && (await changeClips((now) => [...now, clip]));
  openClip(kept ? clip.id : '');
};

/** What the shopper does with what they kept. */
export const clipCommands = {
  changeClip: async (clip: Clip) => {
    await changeClips((now) => now.map((one) => (one.id === clip.id ? clip : one)));
    await hearClipsAgain();
  },
  dropClip: async ({ id }: { id: string }) => {
    await changeClips((now) => now.filter((one) => one.id !== id));
    await hearClipsAgain();
  },
} satisfies Partial<Handlers>;
