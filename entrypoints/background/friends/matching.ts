import { type Board, friendsLookup, keyOn, type Lookup, type PageState, withAtHome } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Product, ProductKey } from '@/lib/domain/product';
import { FRIENDS_SOURCE } from '@/lib/domain/source';
import { findOpinions } from '@/lib/friends/opinions/find-opinions';
import type { NameMatch } from '@/lib/friends/opinions/match-product';
import { judge } from '@/lib/judge/judge';
import { nowSeconds } from '@/lib/platform/clock';
import { matcherFor } from '@/lib/sources/match';
import { changeBoard, readBoard, readBoards } from '@/lib/storage/boards';
import { keepOpinions, shelvesAbout } from '@/lib/storage/opinions';
import { friendsIo } from './io';

type OfProduct = Extract<PageState, { state: 'product' }>;

const namesIn = (product: Product): NameMatch => {
  const match = matcherFor(product);
  return (name) => match({ title: name }) ?? undefined;
};

const shelved = async (product: ProductKey): Promise<readonly JudgedOpinion[] | undefined> =>
  (await shelvesAbout(product)).find(({ source }) => source === FRIENDS_SOURCE)?.opinions;

const same = (a: readonly JudgedOpinion[], b: readonly JudgedOpinion[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What friends say of a product now, and whether that is news to its shelf. Nothing is sent for it. */
const hear = async ({ product, key }: OfProduct): Promise<{ friends: Lookup | undefined; news: boolean }> => {
  const found = await findOpinions(friendsIo, product, namesIn(product));
  const opinions = (found ?? []).map(judge);
  const before = await shelved(key);
  const at = nowSeconds();
  const news = !same(opinions, before ?? []);
  // Without friends there is a shelf only where some were removed.
  if (news) await keepOpinions({ product: key, source: FRIENDS_SOURCE, at, opinions });
  return { friends: found && friendsLookup(opinions.length, at), news };
};

/** The lookup of what friends said of a page's product, with their opinions on its shelf; none without friends. */
export const friendsOn = async (page: PageState): Promise<Lookup | undefined> => {
  if (page.state !== 'product') return undefined;
  // Whoever cannot open their friends' matters still sees what others say.
  return (await hear(page).catch(() => undefined))?.friends;
};

const hearAgain = async ({ tab, page, lookups }: Board): Promise<void> => {
  if (page.state !== 'product') return;
  const { friends, news } = await hear(page);
  const shown = lookups.some(({ source }) => source === FRIENDS_SOURCE);
  if (!news && shown === (friends !== undefined)) return;
  await changeBoard(tab, (now) =>
    now && keyOn(now) === page.key ? withAtHome(now, FRIENDS_SOURCE, friends) : undefined,
  );
};

/** Looks again at what friends say of the product in a tab. */
export const hearFriendsOn = async (tab: number): Promise<void> => {
  const board = await readBoard(tab);
  if (board) await hearAgain(board).catch(() => undefined);
};

/** Friends said something, or are friends no more: what is open in a tab shows it. */
export const hearFriendsAgain = async (): Promise<void> => {
  for (const board of await readBoards()) await hearAgain(board).catch(() => undefined);
};
