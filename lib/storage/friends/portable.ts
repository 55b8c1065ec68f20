import type { IDBPTransaction, StoreNames } from 'idb';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { PersonId } from '@/lib/domain/opinion';
import { withoutUndefined } from '@/lib/domain/schemas';
import { database, type Shelves } from '@/lib/storage/database';
import { toBase64 } from './base64';
import { bookHere } from './book';
import type { FriendsPart } from './portable-schema';
import { addPurchases, readPurchases } from './purchases';
import { keepSealedVault, readSealedVault } from './sealed-vault';
import { addSeen, readSeen } from './seen';
import { addShortlisted, readShortlist } from './shortlist';
import { readVault } from './vault';

/** The stores an import adds to. */
export const FRIENDS_STORES = ['said', 'wraps', 'photos', 'drafts', 'draftPhotos'] as const;

/** Bytes of photos in an export. Browsers carry messages of 64 MB at most, and an import is one, in base64. */
const MOST_PHOTO_BYTES = 30_000_000;

/** The newest photos that together are not more than an export carries. */
export const newestThatFit = <P extends { at: number; bytes: { length: number } }>(
  photos: readonly P[],
): readonly P[] => {
  let left = MOST_PHOTO_BYTES;
  return photos
    .toSorted((a, b) => b.at - a.at)
    .filter(({ bytes }) => {
      left -= bytes.length;
      return left >= 0;
    });
};

const inBase64 = <P extends { bytes: Uint8Array }>(photos: readonly P[]) =>
  photos.map((photo) => ({ ...photo, bytes: toBase64(photo.bytes) }));

/**
 * Everything of friends but secrets: the key and the circles' secrets are in it only as `sealedVault`, sealed by the
 * caller under a passphrase. What still waits to be sent is left out, because some of it carries secrets.
 */
export const exportFriends = async (sealedVault?: string) => {
  const db = await database();
  const [said, wraps, drafts] = await Promise.all([db.getAll('said'), db.getAll('wraps'), db.getAll('drafts')]);
  const [photos, draftPhotos] = await Promise.all([db.getAll('photos'), db.getAll('draftPhotos')]);
  const [purchases, shortlist, seen] = await Promise.all([readPurchases(), readShortlist(), readSeen()]);
  return {
    book: await bookHere(),
    ...{ said, wraps, drafts, photos: inBase64(newestThatFit(photos)), draftPhotos: inBase64(draftPhotos) },
    ...{ purchases, shortlist, seen: [...seen], sealedVault: sealedVault ?? (await readSealedVault()) },
  };
};

/** Who the shopper is here; also when the vault is lost and only the book tells. */
const identityHere = async (): Promise<PersonId | undefined> => {
  const vault = await readVault().catch(() => undefined);
  return vault?.identity.id ?? (await bookHere())?.id;
};

/** Whether an export is somebody else's than the key here. */
export const isOfAnother = async ({ book }: FriendsPart): Promise<boolean> => {
  const here = await identityHere();
  return here !== undefined && book !== undefined && book.id !== here;
};

type Transaction = IDBPTransaction<Shelves, StoreNames<Shelves>[], 'readwrite'>;
type Store = (typeof FRIENDS_STORES)[number];
type Row = FriendsPart[Store][number];

const keyOf = (row: Row): string => ('sha256' in row ? row.sha256 : row.id);
/** Bytes are no JSON, and rows with bytes have nothing that may be left out. */
const clean = (row: Row) => ('bytes' in row ? row : withoutUndefined(row)) as Shelves[Store]['value'];

/** The writes that add rows in a transaction of the caller's. What is here already stays as it is. */
export const friendsRows = (tx: Transaction, part: FriendsPart): readonly Promise<unknown>[] =>
  FRIENDS_STORES.flatMap((name) => {
    const store = tx.objectStore(name);
    return part[name].map(async (row: Row) => (await store.getKey(keyOf(row))) ?? store.put(clean(row)));
  });

/** Adds what is kept beside the database. A sealed vault is kept until it is opened, where no key is yet. */
export const addFriendsLists = async (part: FriendsPart): Promise<void> => {
  await addPurchases(withoutUndefined(part.purchases));
  await addShortlisted(withoutUndefined<Shortlisted[]>(part.shortlist));
  await addSeen(part.seen);
  if (part.sealedVault !== undefined && !(await identityHere())) await keepSealedVault(part.sealedVault);
};
