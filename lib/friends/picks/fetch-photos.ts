import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { entry } from '@/lib/domain/friends/register';
import type { PhotoRef, Said, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { everywhereFor } from '@/lib/friends/exchange/addresses';
import type { Address, FriendsIo } from '@/lib/friends/io';
import { bringPhotos } from './bring-photos';
import { findPick } from './find-pick';
import { DONE, refused } from './refused';

const photosOf = async (io: FriendsIo, { id, content }: Said): Promise<readonly PhotoRef[]> => {
  if (content.kind === 'opinion') return content.photos;
  if (content.kind !== 'pick') return [];
  const pick = await findPick(io, content.first ?? id);
  return pick?.pick.candidates.flatMap(({ photos }) => photos) ?? [];
};

const addressOf = (vault: Vault, { circle, by, to }: Said): Address => {
  if (circle !== undefined && entry(vault.circles, circle)) return { circle };
  return { person: by === vault.identity.id ? (to ?? by) : by };
};

/** Brings the photos of a pick as it stands, or of an opinion, into storage; those here already are not asked for again. */
export const fetchPhotos = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(id), io.vault.read()]);
  if (!said || !vault) return refused('not-found');
  const refs = await photosOf(io, said);
  const here = await Promise.all(refs.map(({ sha256 }) => io.photos.read(sha256)));
  const wanted = refs.filter((_, place) => !here[place]);
  const { missing, reached } = await bringPhotos(
    wanted,
    { relays: everywhereFor(vault, addressOf(vault, said), io.now()), connect: io.connect },
    ({ sha256, type }, bytes) => io.photos.keep(sha256, bytes, type),
  );
  if (missing.length === 0) return DONE;
  return refused(reached ? 'not-found' : 'no-relay');
};
