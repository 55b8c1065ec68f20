import { entry } from '@/lib/domain/friends/register';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo, Parcel, Wrap } from '@/lib/friends/io';
import { deletion } from '@/lib/friends/wire/deletion';
import type { KeyPair } from '@/lib/friends/wire/event';
import { keyPair, streamKey, wrapKey } from '@/lib/friends/wire/keys';
import { everywhereFor } from './addresses';
import { packet } from './parcels';

/** Something said, as far as it must be known to find who signed what carried it. */
export type Uttered = Pick<Said, 'id' | 'circle'>;

/** The key that signed a wrap of the shopper's own words; undefined when the circle's secret is no longer kept. */
const signerOf = (vault: Vault, said: Uttered, { key }: Wrap): KeyPair | undefined => {
  if (said.circle === undefined) return wrapKey(keyPair(vault.identity.secret), said.id, key);
  const epochs = entry(vault.circles, said.circle)?.epochs ?? [];
  return epochs.map(({ secret }) => streamKey(secret)).find(({ id }) => id === key);
};

/** On its way with it: itself, and the pieces of its photos. */
const isOf = ({ load, group }: Parcel, id: SaidId): boolean =>
  group === id || ('rumor' in load && load.rumor.id === id);

/** Asks the relays to delete these events of one thing said: one request for each key that signed them. */
export const askToDelete = async (
  io: FriendsIo,
  vault: Vault,
  { said, wraps }: { said: Uttered; wraps: readonly Wrap[] },
): Promise<void> => {
  const signers = new Map<string, { signer: KeyPair; ids: string[]; relays: readonly string[] }>();
  for (const wrap of wraps) {
    const signer = signerOf(vault, said, wrap);
    if (!signer) continue;
    const to = said.circle === undefined ? { person: wrap.key } : { circle: said.circle };
    const found = signers.get(signer.id) ?? { signer, ids: [], relays: everywhereFor(vault, to, io.now()) };
    signers.set(signer.id, { ...found, ids: [...found.ids, wrap.id] });
  }
  const at = Math.floor(io.now() / 1000);
  await io.outbox.put(
    [...signers.values()].map(({ signer, ids, relays }) =>
      packet({ group: `delete ${said.id}`, what: 'other', relays, event: deletion(ids, signer, at) }, io),
    ),
  );
};

const takeBackOne = async (io: FriendsIo, vault: Vault, said: Said): Promise<void> => {
  await askToDelete(io, vault, { said, wraps: await io.wraps.of(said.id) });
  for (const parcel of await io.outbox.all())
    if (isOf(parcel, said.id)) await io.outbox.change(parcel.id, () => undefined);
  await io.said.drop([said.id]);
};

/**
 * Takes back what the shopper said: what still waits to leave stays here, relays are asked to delete what left, and the
 * rows are forgotten. Done twice it does nothing more; what is not the shopper's own is left alone.
 */
export const takeBack = async (io: FriendsIo, vault: Vault, ids: readonly SaidId[]): Promise<void> => {
  for (const id of ids) {
    const said = await io.said.get(id);
    if (said?.by === vault.identity.id) await takeBackOne(io, vault, said);
  }
};
