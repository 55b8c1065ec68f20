import { serverOf } from '@/lib/domain/friends/blossom';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { PhotoRef, SaidId } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { blobAddress } from '@/lib/friends/wire/blossom';
import { unlockPhoto } from '@/lib/friends/wire/photo';
import { missingOf, missingPhotosOf } from './photos-of';
import { DONE, refused } from './refused';

/** What AES-GCM adds to a photo. */
const TAG = 16;

type Loaded = 'here' | 'gone' | 'unreachable';

const load = async (io: FriendsIo, ref: PhotoRef, own: string): Promise<Loaded> => {
  const server = serverOf(ref);
  if (server === undefined) return 'gone';
  const typed = own !== '' && new URL(own).origin === new URL(server).origin;
  const url = blobAddress(server, ref.sha256);
  const answer = await io.blossom.ask({ method: 'GET', url, most: ref.size + TAG, typed });
  if (!('status' in answer)) return answer.trouble === 'unreachable' ? 'unreachable' : 'gone';
  const bytes = await unlockPhoto(ref, answer.bytes).catch(() => undefined);
  if (!bytes) return answer.status >= 500 ? 'unreachable' : 'gone';
  await io.photos.keep(ref.sha256, bytes, ref.type);
  return 'here';
};

const isWhole = (ref: PhotoRef): boolean => serverOf(ref) !== undefined;

const loadAll = async (io: FriendsIo, missing: readonly PhotoRef[]): Promise<readonly Loaded[]> => {
  const own = await io.blossom.own();
  return Promise.all(missing.filter(isWhole).map((ref) => load(io, ref, own)));
};

/** Loads those of the shopper's own photos that lie on a server and are to be sent anew; refuses unless all are here then. */
export const loadOwn = async (io: FriendsIo, photos: readonly PhotoRef[]): Promise<Outcomes> => {
  const loaded = await loadAll(io, await missingOf(io, photos));
  return loaded.every((one) => one === 'here') ? DONE : refused('photos-missing');
};

/**
 * Loads the photos of something said that lie on a server its author chose, which sees the network address of who asks:
 * only ever on the shopper's own click. Each is kept once its hash and cipher hold.
 */
export const loadPhotos = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const said = await io.said.get(id);
  if (!said) return refused('not-found');
  const loaded = await loadAll(io, await missingPhotosOf(io, said));
  if (loaded.includes('unreachable')) return refused('no-relay');
  return loaded.includes('gone') ? refused('not-found') : DONE;
};
