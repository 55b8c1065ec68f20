import type { Board, Lookup } from '@/lib/domain/board';
import type { ProductKey } from '@/lib/domain/product';
import { readBoards } from './boards';
import { database, type OpinionShelf } from './database';
import { shelvesAbout } from './opinions';

/** The product the shopper looked at last and what is kept about it; `lookups` while a tab of it is still open. */
export type LastProduct = {
  key: ProductKey;
  name?: string;
  shelves: readonly OpinionShelf[];
  lookups?: readonly Lookup[];
};

/** So many shelves without an opinion are passed over before nothing is taken for known. */
const MOST_EMPTY = 300;

const saysSomething = ({ opinions }: OpinionShelf): boolean => opinions.length > 0;

const newestOpen = async (): Promise<LastProduct | undefined> => {
  const open = (await readBoards()).filter((board) => !board.private).sort((a, b) => b.at - a.at);
  for (const { page, lookups } of open as readonly Board[]) {
    if (page.state !== 'product') continue;
    const shelves = await shelvesAbout(page.key);
    if (shelves.some(saysSomething)) return { key: page.key, name: page.product.name, shelves, lookups };
  }
  return undefined;
};

const newestKept = async (): Promise<LastProduct | undefined> => {
  let cursor = await (await database()).transaction('opinions').store.index('at').openCursor(null, 'prev');
  for (let seen = 0; cursor && seen < MOST_EMPTY && !saysSomething(cursor.value); seen++)
    cursor = await cursor.continue();
  if (!cursor || !saysSomething(cursor.value)) return undefined;
  const key = cursor.value.product;
  const shelves = await shelvesAbout(key);
  const name = shelves.find((shelf) => shelf.name !== undefined)?.name;
  return { key, shelves, ...(name !== undefined && { name }) };
};

/**
 * The newest product somebody said something about: of those in open tabs, else of all that are kept. Never one from a private
 * window. Undefined when there is none.
 */
export const lastProduct = async (): Promise<LastProduct | undefined> => (await newestOpen()) ?? newestKept();
