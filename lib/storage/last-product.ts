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

/** So many products nobody spoke of are passed over before nothing is taken for known. */
const MOST_SILENT = 300;

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
  const keys = await (await database()).getAllKeysFromIndex('opinions', 'at');
  const products = new Set(keys.reverse().map(([product]) => product));
  for (const key of [...products].slice(0, MOST_SILENT)) {
    const shelves = await shelvesAbout(key);
    const name = shelves.find((shelf) => shelf.name !== undefined)?.name;
    if (shelves.some(saysSomething)) return { key, shelves, ...(name !== undefined && { name }) };
  }
  return undefined;
};

/**
 * The newest product somebody said something about: of those in open tabs, else of all that are kept. Never one from a private
 * window. Undefined when there is none.
 */
export const lastProduct = async (): Promise<LastProduct | undefined> => (await newestOpen()) ?? newestKept();
