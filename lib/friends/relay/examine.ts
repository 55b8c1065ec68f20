import { bytesToHex } from '@noble/hashes/utils.js';
import type { RelayHealth } from '@/lib/domain/friends/relay';
import type { FriendsIo } from '@/lib/friends/io';
import { deletion } from '@/lib/friends/wire/deletion';
import type { Filter, KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { WRAP } from '@/lib/friends/wire/seal';
import { signed } from '@/lib/friends/wire/sign';
import { type Relay, RelayError } from './relay';

type Io = Pick<FriendsIo, 'now' | 'random' | 'connect'>;
type Health = Omit<RelayHealth, 'url' | 'at' | 'ms'>;

/** Seconds the trial letter may stay, should its deletion get lost. */
const LIFE = 300;

/** A letter as large and as opaque as a short sealed one, from a key made for it to itself. */
const trialLetter = ({ now, random }: Io, key: KeyPair): NostrEvent => {
  const at = Math.floor(now() / 1000);
  const tags = [
    ['p', key.id],
    ['expiration', String(at + LIFE)],
  ];
  return signed({ kind: WRAP, created_at: at, tags, content: bytesToHex(random(600)) }, key);
};

const shows = async (relay: Relay, filter: Filter): Promise<boolean> => {
  let found = false;
  await relay.fetch(filter, async () => {
    found = true;
  });
  return found;
};

/** Whether a stranger is kept from the letter: refused, or shown nothing. */
const guards = (stranger: Relay, mail: Filter): Promise<boolean> =>
  shows(stranger, mail).then(
    (found) => !found,
    (error) => {
      if (error instanceof RelayError && error.trouble === 'refused') return true;
      throw error;
    },
  );

const tried = async (io: Io, url: string): Promise<Health> => {
  const key = keyPair(newSecret(io.random));
  const mail = { kinds: [WRAP], '#p': [key.id], limit: 1 };
  const letter = trialLetter(io, key);
  const stranger = await io.connect(url);
  try {
    await stranger.publish(letter);
    const guarded = await guards(stranger, mail);
    const owner = await io.connect(url, key);
    const kept = await shows(owner, mail).finally(() => owner.close());
    await stranger.publish(deletion([letter.id], key, Math.floor(io.now() / 1000))).catch(() => undefined);
    return { state: kept ? 'well' : 'refused', guards: kept ? guarded : 'unknown' };
  } finally {
    stranger.close();
  }
};

/**
 * Tries a relay out with a letter of no meaning, in nobody's name: whether it can be reached, takes sealed mail, hands it
 * to whom it is for, and keeps it from strangers. Never throws; leaves nothing behind that lasts.
 */
export const examine = async (io: Io, url: string): Promise<RelayHealth> => {
  const start = io.now();
  const health = await tried(io, url).catch((error): Health => {
    if (!(error instanceof RelayError)) throw error;
    return { state: error.trouble, guards: 'unknown', because: error.message };
  });
  return { url, at: Math.floor(start / 1000), ms: io.now() - start, ...health };
};
