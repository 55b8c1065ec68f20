import type { SaidId } from '@/lib/domain/friends/said';
import { mergedVault, type Vault } from '@/lib/domain/friends/vault';
import { deleteStrays } from '@/lib/friends/guest/delete-behind';
import type { FriendsIo } from '@/lib/friends/io';
import type { SelfNews } from '@/lib/friends/wire/contents';
import { alter } from './alter';
import type { From } from './from';
import { tidied } from './tidy';

/**
 * What another device did with the link of one pick: in the line of that link, or a copy that is being made here would
 * leave behind one that was closed there.
 */
const takeLink = (io: FriendsIo, pick: SaidId, guestLinks: Vault['guestLinks']): Promise<void> =>
  io.inTurn(`guest ${pick}`, async () => {
    const vault = await io.vault.read();
    if (vault) await deleteStrays(io, vault, guestLinks);
    await alter(io, (ours) => mergedVault(ours, { ...ours, guestLinks }));
  });

/**
 * Takes in what another device of the shopper knows. Answers nothing: each device tells what it changed itself, so two
 * of them never answer each other for ever.
 */
export const takeSelf = async (io: FriendsIo, { vault: theirs }: SelfNews, { by }: From): Promise<void> => {
  if ((await io.vault.read())?.identity.id !== by) return;
  const { guestLinks = {}, ...rest } = theirs;
  for (const [pick, link] of Object.entries(guestLinks)) await takeLink(io, pick, { [pick]: link });
  await alter(io, (ours) => tidied(mergedVault(ours, { ...ours, ...rest }), io.now()));
};
