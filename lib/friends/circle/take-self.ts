import { mergedVault } from '@/lib/domain/friends/vault';
import { deleteStrays } from '@/lib/friends/guest/delete-behind';
import type { FriendsIo } from '@/lib/friends/io';
import type { SelfNews } from '@/lib/friends/wire/contents';
import { alter } from './alter';
import type { From } from './from';
import { tidied } from './tidy';

/**
 * Takes in what another device of the shopper knows. Answers nothing: each device tells what it changed itself, so two
 * of them never answer each other for ever.
 */
export const takeSelf = async (io: FriendsIo, { vault: theirs }: SelfNews, { by }: From): Promise<void> => {
  const vault = await io.vault.read();
  if (vault && by === vault.identity.id) await deleteStrays(io, vault, theirs.guestLinks ?? {});
  await alter(io, (ours) =>
    by === ours.identity.id ? tidied(mergedVault(ours, { ...ours, ...theirs }), io.now()) : 'not-found',
  );
};
