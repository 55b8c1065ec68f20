import { bookOf } from '@/lib/domain/friends/book';
import { concerns } from '@/lib/domain/friends/heard';
import { type SharedPick, sharedPick } from '@/lib/domain/friends/pick';
import type { SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo } from '@/lib/friends/io';

/** A pick as it stands now, with all that was said about it; undefined when it is gone or never came. */
export const findPick = async (io: FriendsIo, id: SaidId): Promise<SharedPick | undefined> =>
  sharedPick(id, await io.said.about([id]), secondsNow(io));

/** A pick in a circle, with the vault it was read beside. */
export type PickHere = { vault: Vault; pick: SharedPick & { circle: string } };

/** A pick that stands and can be spoken about: the shopper's own, or of somebody they hear in a circle that is open. */
export const pickHere = async (io: FriendsIo, id: SaidId): Promise<PickHere | undefined> => {
  const [vault, pick] = await Promise.all([io.vault.read(), findPick(io, id)]);
  if (!vault || pick?.circle === undefined || !concerns(bookOf(vault), pick)) return undefined;
  return { vault, pick: { ...pick, circle: pick.circle } };
};

/** The same, when it is the shopper's own. */
export const ownPick = async (io: FriendsIo, id: SaidId): Promise<PickHere | undefined> => {
  const here = await pickHere(io, id);
  return here?.pick.by === here?.vault.identity.id ? here : undefined;
};
