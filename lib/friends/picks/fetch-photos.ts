import { serverOf } from '@/lib/domain/friends/blossom';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { entry } from '@/lib/domain/friends/register';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { everywhereFor } from '@/lib/friends/exchange/addresses';
import type { Address, FriendsIo } from '@/lib/friends/io';
import { bringPhotos } from './bring-photos';
import { missingPhotosOf } from './photos-of';
import { DONE, refused } from './refused';

const addressOf = (vault: Vault, { circle, by, to }: Said): Address => {
  if (circle !== undefined && entry(vault.circles, circle)) return { circle };
  return { person: by === vault.identity.id ? (to ?? by) : by };
};

/**
 * Brings the photos of a pick as it stands, or of an opinion, from the relays into storage; those here already are not
 * asked for again. Those on a server of the author's are left to `loadPhotos`: it would see who looks.
 */
export const fetchPhotos = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(id), io.vault.read()]);
  if (!said || !vault) return refused('not-found');
  const wanted = (await missingPhotosOf(io, said)).filter((ref) => serverOf(ref) === undefined);
  const { missing, reached } = await bringPhotos(
    wanted,
    { relays: everywhereFor(vault, addressOf(vault, said), io.now()), connect: io.connect },
    ({ sha256, type }, bytes) => io.photos.keep(sha256, bytes, type),
  );
  if (missing.length === 0) return DONE;
  return refused(reached ? 'not-found' : 'no-relay');
};
