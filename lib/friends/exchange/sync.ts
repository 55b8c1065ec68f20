import type { Said } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { RelayError } from '@/lib/friends/relay/relay';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import { type Keyring, keyring, type Reader } from './keyring';
import { showNews } from './news';
import { type Read, readKey } from './read-key';
import { type Dealing, noteHealth, withRelay } from './relay-health';
import type { Hearing } from './take-in';

/** Keys that come while reading are read too, and so on: so often at most. */
const MOST_ROUNDS = 6;

type Outcome = Read & { place: string };

const placeOf = (url: string, { key }: Reader): string => `${url} ${key.id}`;

type Round = { hearing: Hearing; full: boolean; done: ReadonlySet<string> };

/** Reads every key that is kept on one relay, one connection at a time. One that cannot be reached is left for later. */
const readRelay = async (io: FriendsIo, url: string, { hearing, full, done }: Round): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  const dealings: Dealing[] = [];
  for (const reader of hearing.ring) {
    const place = placeOf(url, reader);
    if (!reader.relays.includes(url) || done.has(place)) continue;
    const dealing = await withRelay(io, { url, as: reader.key }, (relay) =>
      readKey(io, { relay, reader, hearing, full }),
    );
    dealings.push(dealing);
    if (!(dealing.done instanceof RelayError)) outcomes.push({ ...dealing.done, place });
    else if (dealing.done.trouble !== 'refused') break;
  }
  await noteHealth(io, url, dealings);
  return outcomes;
};

const relaysIn = (ring: Keyring): readonly string[] => [...new Set(ring.flatMap(({ relays }) => relays))];

/** The places read, but for those worth reading once more because something came that may open what they hold. */
const readBy = (ring: Keyring, outcomes: readonly Outcome[]): readonly string[] => {
  const opening = outcomes.some((one) => one.opening);
  const again = new Set(opening ? outcomes.flatMap(({ heldBack, place }) => (heldBack ? [place] : [])) : []);
  return ring
    .flatMap((reader) => reader.relays.map((url) => placeOf(url, reader)))
    .filter((place) => !again.has(place));
};

type Synced = { said: readonly Said[]; crowded: boolean };

const readAll = async (io: FriendsIo, full: boolean): Promise<Synced> => {
  const conversation = rememberConversations();
  const said: Said[] = [];
  let ring: Keyring = [];
  let done: ReadonlySet<string> = new Set();
  let crowded = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const vault = await io.vault.read();
    if (!vault) break;
    ring = keyring(vault, Math.floor(io.now() / 1000), ring);
    const now: Round = { hearing: { ring, conversation }, full, done };
    const outcomes = (await Promise.all(relaysIn(ring).map((url) => readRelay(io, url, now)))).flat();
    if (outcomes.length === 0) break;
    said.push(...outcomes.flatMap((one) => one.said));
    crowded ||= outcomes.some((one) => one.crowded);
    done = new Set([...done, ...readBy(ring, outcomes)]);
  }
  return { said, crowded };
};

/**
 * Fetches what is new for every key of the shopper from every relay, and brings the news up to date. A relay that fails
 * delays nobody but itself. `full` compares everything, whatever was read before. Answers the rows that came.
 */
export const sync = async (io: FriendsIo, { full = false }: { full?: boolean } = {}): Promise<readonly Said[]> => {
  await io.news((now) => ({ ...now, fetching: true }));
  const { said, crowded } = await readAll(io, full).finally(() => io.news((now) => ({ ...now, fetching: false })));
  await showNews(io, { crowded });
  return said;
};
