import { type Circle, currentEpoch } from '@/lib/domain/friends/circle';
import { standing } from '@/lib/domain/friends/pick';
import { latest, type Said, type SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo, Parcel, Wrap } from '@/lib/friends/io';
import { RelayError } from '@/lib/friends/relay/relay';
import type { KeyPair, Rumor } from '@/lib/friends/wire/event';
import { keyPair, streamKey } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { letter } from './parcels';
import { withRelay } from './relay-health';
import { takeBack } from './take-back';

const DAY = 86_400;
/** What was taken back is told for so long. */
const TOMBSTONES = 365 * DAY;
/** Of one circle, the newest. */
const MOST = 200;

const LIVING: readonly Said['content']['kind'][] = ['pick', 'answer', 'opinion', 'outcome', 'remark'];
const ONLY_LATEST: readonly Said['content']['kind'][] = ['profile', 'roster'];

/** What of the shopper's words in a circle should be found there now. */
const livingIn = (
  circle: Circle,
  said: readonly Said[],
  { me, now }: { me: string; now: UnixSeconds },
): readonly Said[] => {
  const mine = standing(said, now).filter((row) => row.by === me && row.circle === circle.id);
  const latestOf = ONLY_LATEST.flatMap((kind) => latest(mine.filter(({ content }) => content.kind === kind)) ?? []);
  const rest = mine.filter(
    ({ content, t }) => LIVING.includes(content.kind) || (content.kind === 'withdrawal' && t / 1000 > now - TOMBSTONES),
  );
  return [...latestOf, ...rest].toSorted((a, b) => b.t - a.t).slice(0, MOST);
};

/** The rumor a row came from, word for word; undefined when it cannot be made again, as on a device of another version. */
export const rumorOf = ({ id, t, circle, content, expires }: Said, author: KeyPair): Rumor | undefined => {
  const where = { t, ...(circle !== undefined && { circle }) };
  const ways = [where, ...(expires === undefined ? [] : [{ ...where, expires }])];
  return ways.map((how) => makeRumor(content, author, how)).find((rumor) => rumor.id === id);
};

type Living = { row: Said; wraps: readonly Wrap[] };

/** Those none of whose seals for this key a relay has; undefined when it cannot be told. */
const missingOn = async (
  io: FriendsIo,
  { url, stream, living }: { url: string; stream: KeyPair; living: readonly Living[] },
): Promise<readonly Living[]> => {
  const ids = living.flatMap(({ wraps }) => wraps.map(({ id }) => id));
  const there = new Set<unknown>();
  const { done } = await withRelay(io, { url, as: stream }, async (relay) => {
    const filter = { kinds: [1059], authors: [stream.id], '#p': [stream.id] };
    for (let at = 0; at < ids.length; at += 100)
      await relay.fetch({ ...filter, ids: ids.slice(at, at + 100) }, async (events) => {
        for (const event of events) there.add(Object(event).id);
      });
  });
  if (done instanceof RelayError) return [];
  return living.filter(({ wraps }) => !wraps.some(({ id }) => there.has(id)));
};

type Healing = { io: FriendsIo; vault: Vault; now: UnixSeconds; waiting: ReadonlySet<SaidId> };

const healCircle = async (
  circle: Circle,
  said: readonly Said[],
  { io, vault, now, waiting }: Healing,
): Promise<readonly Parcel[]> => {
  const epoch = currentEpoch(circle);
  if (!epoch || circle.closed) return [];
  const stream = streamKey(epoch.secret);
  const author = keyPair(vault.identity.secret);
  const living: Living[] = [];
  for (const row of livingIn(circle, said, { me: author.id, now })) {
    const wraps = (await io.wraps.of(row.id)).filter(({ key }) => key === stream.id);
    // Sealed today, or still on its way: that is left to the outbox.
    if (!waiting.has(row.id) && !wraps.some(({ at }) => at > now - DAY)) living.push({ row, wraps });
  }
  const lacking = new Map<SaidId, { row: Said; relays: string[] }>();
  for (const url of living.length > 0 ? circle.relays : [])
    for (const { row } of await missingOn(io, { url, stream, living })) {
      const relays = lacking.get(row.id)?.relays ?? [];
      lacking.set(row.id, { row, relays: [...relays, url] });
    }
  return [...lacking.values()].flatMap(({ row, relays }) => {
    const rumor = rumorOf(row, author);
    const matter = { group: `heal ${row.id}`, what: 'other' as const, relays };
    const until = row.expires === undefined ? {} : { expires: row.expires };
    return rumor ? [letter(vault, { ...matter, ...until, rumor, to: { circle: circle.id } }, io)] : [];
  });
};

const finishTakingBack = async (io: FriendsIo, vault: Vault, said: readonly Said[]): Promise<void> => {
  const there = new Set(said.map(({ id }) => id));
  for (const { by, content } of said)
    if (content.kind === 'withdrawal' && by === vault.identity.id)
      await takeBack(
        io,
        vault,
        content.of.filter((id) => there.has(id)),
      );
};

/**
 * Looks whether relays still have the shopper's own words, under the newest secret of each circle, and seals again what
 * is missing: a relay may lose it, and who holds the secret may have it deleted. Each thing at most once a day. Also
 * finishes taking back what was interrupted. What is found missing leaves with the next `flush`.
 */
export const heal = async (io: FriendsIo): Promise<void> => {
  const [vault, said, outbox] = await Promise.all([io.vault.read(), io.said.all(), io.outbox.all()]);
  if (!vault) return;
  await finishTakingBack(io, vault, said);
  const waiting = new Set(outbox.flatMap(({ load }) => ('rumor' in load ? [load.rumor.id] : [])));
  const healing: Healing = { io, vault, now: Math.floor(io.now() / 1000), waiting };
  for (const circle of Object.values(vault.circles)) await io.outbox.put(await healCircle(circle, said, healing));
};
