import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { backUp } from '@/lib/friends/backup/back-up';
import { recoveryWords } from '@/lib/friends/backup/recovery-words';
import { type Restoring, restore } from '@/lib/friends/backup/restore';
import { secondDevice } from '@/lib/friends/backup/second-device';
import type { Handlers } from '@/lib/messaging/bus';
import { dropSealedVault } from '@/lib/storage/friends/sealed-vault';
import { friendsIo } from './io';
import { fetchFriends } from './watching';

/** What an import brought along sealed is not needed once the key is here; the rest comes from relays. */
const restored = async (how: Restoring): Promise<Outcomes> => {
  const done = await restore(friendsIo, how);
  if (done.state === 'refused') return done;
  await dropSealedVault();
  void fetchFriends().catch(() => undefined);
  return done;
};

/** The shopper's key taken to a safe place, to another device, and back. */
export const keyCommands = {
  backUp: ({ passphrase }) => backUp(friendsIo, passphrase),
  recoveryWords: () => recoveryWords(friendsIo),
  secondDevice: () => secondDevice(friendsIo),
  restore: restored,
} satisfies Partial<Handlers>;
