import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { MOST_RELAYS, safeRelay } from '@/lib/domain/friends/relay';
import type { Vault } from '@/lib/domain/friends/vault';
import { newVault } from '@/lib/friends/circle/introduce';
import type { Means } from '@/lib/friends/circle/means';
import { plainName } from '@/lib/friends/circle/profile';
import type { FriendsIo } from '@/lib/friends/io';
import { openBackup } from './back-up';
import { secretOfWords } from './recovery-words';
import { deviceTextIn, type Handover, openDeviceText } from './second-device';

/** A backup or the text of another device with what opens it, or the key itself as words. */
export type Restoring =
  | { text: string; passphrase: string }
  | { words: string; relays: readonly string[]; name: string };

/** Set before all time: whatever the first device tells of itself outweighs it. */
const LEAST = 0;

const vaultOf = ({ secret, relays, name }: Handover, means: Means): Vault => {
  const me = { name: plainName(name) || '?', mayBeAsked: true };
  return newVault({ me: { t: LEAST, value: me }, relays: { t: LEAST, value: relays }, secret }, means);
};

const fromWords = ({ words, relays, name }: Handover & { words: string }, means: Means): Vault | Refusal => {
  const secret = secretOfWords(words);
  const safe = [...new Set(relays.flatMap((one) => safeRelay(one) ?? []))].slice(0, MOST_RELAYS);
  if (secret === undefined) return 'not-ours';
  return safe.length > 0 ? vaultOf({ secret, relays: safe, name }, means) : 'no-relay';
};

const found = async (how: Restoring, means: Means): Promise<Vault | Refusal> => {
  if ('words' in how) return fromWords({ ...how, secret: '' }, means);
  const sealed = deviceTextIn(how.text);
  if (!sealed) return openBackup(how.text, how.passphrase);
  const handover = await openDeviceText(sealed, how.passphrase);
  return handover ? vaultOf(handover, means) : 'wrong-passphrase';
};

/**
 * Makes this device the shopper's own again, from a file, another device's text, or words with relays and a name. Never
 * over an identity that is there (`identity-exists`). What a file does not hold comes from their other devices' news.
 */
export const restore = async (io: FriendsIo, how: Restoring): Promise<Outcomes> => {
  const there = await io.vault.read().catch(() => undefined);
  if (there) return { state: 'refused', because: 'identity-exists' };
  const vault = await found(how, io);
  if (typeof vault === 'string') return { state: 'refused', because: vault };
  return (await io.vault.begin(vault)) ? { state: 'done' } : { state: 'refused', because: 'identity-exists' };
};
