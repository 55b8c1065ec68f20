import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { SourceId, UnixSeconds } from '@/lib/domain/opinion';
import { isPrivateKey, type ProductKey } from '@/lib/domain/product';
import { dropFromArea, keysIn, readArea, writeArea } from './areas';
import { database, type OpinionShelf } from './database';
import { inTurn } from './queue';

const allSources = (product: ProductKey) => IDBKeyRange.bound([product, ''], [product, '\uffff']);

/** How long opinions are kept that nobody asked for again, in seconds. */
export const KEPT_SECONDS = 60 * 86_400;

/** Of one shelf in a private window: storage.session holds 10 MB for everything. */
const MOST_PRIVATE_OPINIONS = 150;
const PREFIX = 'opinions:';

const privateShelves = async (product: ProductKey): Promise<readonly OpinionShelf[]> =>
  ((await readArea('session', PREFIX + product)) ?? []) as readonly OpinionShelf[];

const keepPrivately = (shelf: OpinionShelf): Promise<void> =>
  inTurn(PREFIX + shelf.product, async () => {
    const kept = { ...shelf, opinions: shelf.opinions.slice(0, MOST_PRIVATE_OPINIONS) };
    const others = (await privateShelves(shelf.product)).filter((other) => other.source !== shelf.source);
    await writeArea('session', { [PREFIX + shelf.product]: [...others, kept] });
  });

/** Keeps what a source knows about a product in place of what it knew before. In a private window only in memory. */
export const keepOpinions = async (shelf: OpinionShelf): Promise<void> => {
  if (isPrivateKey(shelf.product)) return keepPrivately(shelf);
  await (await database()).put('opinions', shelf);
};

/** Everything kept about a product, by source. */
export const shelvesAbout = async (product: ProductKey): Promise<readonly OpinionShelf[]> =>
  isPrivateKey(product) ? privateShelves(product) : (await database()).getAll('opinions', allSources(product));

/** What a source was last heard about, the newest first; nothing of private windows. */
export const lastShelvesOf = async (source: SourceId, limit: number): Promise<readonly OpinionShelf[]> => {
  const { store } = (await database()).transaction('opinions');
  // By their keys, all in one request, as one shelf may hold hundreds of opinions and there may be thousands of shelves.
  const keys = (await store.index('at').getAllKeys()).filter((key) => key[1] === source);
  const newest = keys.slice(-limit).reverse();
  const shelves = await Promise.all(newest.map((key) => store.get(key)));
  return shelves.filter((shelf) => shelf !== undefined);
};

/** All opinions kept about a product. */
export const opinionsAbout = async (product: ProductKey): Promise<readonly JudgedOpinion[]> =>
  (await shelvesAbout(product)).flatMap((shelf) => shelf.opinions);

/** Forgets all that was said about a product. */
export const dropOpinionsAbout = async (product: ProductKey): Promise<void> => {
  if (isPrivateKey(product)) await dropFromArea('session', PREFIX + product);
  else await (await database()).delete('opinions', allSources(product));
};

/** Forgets what private windows kept about every product but these, so that closed tabs leave room for open ones. */
export const dropPrivateShelves = async (except: ReadonlySet<ProductKey>): Promise<void> => {
  const keys = (await keysIn('session')).filter(
    (key) => key.startsWith(PREFIX) && !except.has(key.slice(PREFIX.length)),
  );
  await Promise.all(keys.map((key) => inTurn(key, () => dropFromArea('session', key))));
};

/** Forgets what a removed source said about anything. */
export const dropOpinionsOf = async (source: SourceId): Promise<void> => {
  const tx = (await database()).transaction('opinions', 'readwrite');
  for await (const cursor of tx.store) if (cursor.value.source === source) await cursor.delete();
  await tx.done;
};

/** Forgets opinions not refreshed since `before`: they are a cache, never the shopper's own data. */
export const dropOpinionsBefore = async (before: UnixSeconds): Promise<void> => {
  const tx = (await database()).transaction('opinions', 'readwrite');
  for await (const cursor of tx.store.index('at').iterate(IDBKeyRange.upperBound(before, true))) await cursor.delete();
  await tx.done;
};
