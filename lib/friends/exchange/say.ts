import type { CircleId } from '@/lib/domain/friends/circle';
import { currentEpoch } from '@/lib/domain/friends/circle';
import { entry, type Milliseconds } from '@/lib/domain/friends/register';
import type { Content, Said, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import type { Address, FriendsIo, Parcel } from '@/lib/friends/io';
import { parseTold, type Told } from '@/lib/friends/wire/contents';
import type { NostrEvent, Rumor } from '@/lib/friends/wire/event';
import { keyPair } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { showSending } from './news-sending';
import { letter, type Matter, packet } from './parcels';
import { isContent, keysOf, rowOf } from './rows';
import { takeBack } from './take-back';

/**
 * Something to be said, and to whom: a circle, some people each for themselves, or the shopper's own other devices.
 * `expires`: when it is gone for everybody. `first` leaves before it, in this order: the pieces of its photos.
 */
export type Saying = Omit<Matter, 'group'> & {
  told: Told;
  to: { circle: CircleId } | { people: readonly PersonId[] } | 'self';
  first?: readonly NostrEvent[];
  /** What is put in line with it, given the id it has now: both or neither. */
  behind?: (said: SaidId) => readonly Parcel[];
};

/** A moment after everything of the author that this may replace, though their clock be set back. */
const momentFor = async (io: FriendsIo, told: Told, me: PersonId): Promise<Milliseconds> => {
  if (!isContent(told)) return io.now();
  const keys = keysOf(told);
  const near = keys.length > 0 ? await io.said.about(keys) : await io.said.ofKind(told.kind);
  const mine = near.filter(({ by, content }) => by === me && content.kind === told.kind);
  return mine.reduce((latest, { t }) => Math.max(latest, t + 1), io.now());
};

/** Where nobody writes any more, one's own words may still be taken back. */
const canSpeak = (vault: Vault, { to, told }: Saying): boolean => {
  if (to === 'self' || 'people' in to) return true;
  const circle = entry(vault.circles, to.circle);
  if (!circle || (circle.closed && told.kind !== 'withdrawal')) return false;
  return currentEpoch(circle) !== undefined;
};

const addresses = (to: Saying['to'], me: PersonId): readonly Address[] => {
  if (to === 'self') return [{ person: me }];
  return 'circle' in to ? [to] : [...new Set(to.people)].map((person) => ({ person }));
};

type Uttering = { rumor: Rumor; told: Told };

/** The rumor in the words others will read, cleaned and capped as they do; undefined when they would refuse it. */
const utter = async (io: FriendsIo, { told, to, expires }: Saying, secret: string): Promise<Uttering | undefined> => {
  const me = keyPair(secret);
  const how = {
    t: await momentFor(io, told, me.id),
    ...(to !== 'self' && 'circle' in to && { circle: to.circle }),
    ...(expires !== undefined && { expires }),
  };
  const plain = parseTold(makeRumor(told, me, how));
  return plain && { rumor: makeRumor(plain, me, how), told: plain };
};

const parcelsFor = (
  io: FriendsIo,
  vault: Vault,
  { rumor, saying }: { rumor: Rumor; saying: Saying },
): readonly Parcel[] => {
  const { told: _, to, first = [], behind, ...about } = saying;
  const matter: Matter = { ...about, group: rumor.id };
  const letters = addresses(to, vault.identity.id).map((one) => letter(vault, { ...matter, rumor, to: one }, io));
  const relays = [...new Set(letters.flatMap((one) => one.relays))];
  return [...first.map((event) => packet({ relays, ...matter, event }, io)), ...letters, ...(behind?.(rumor.id) ?? [])];
};

const ownRow = (rumor: Rumor, told: Content, to: Saying['to']): Said => {
  const [only, ...more] = to !== 'self' && 'people' in to ? to.people : [];
  return rowOf(rumor, told, { guest: false, ...(only !== undefined && more.length === 0 && { to: only }) });
};

const sayNow = async (io: FriendsIo, saying: Saying): Promise<Said | undefined> => {
  const vault = await io.vault.read();
  if (!vault || !canSpeak(vault, saying)) return undefined;
  const uttering = await utter(io, saying, vault.identity.secret);
  if (!uttering) return undefined;
  const { rumor, told } = uttering;
  const row = isContent(told) ? ownRow(rumor, told, saying.to) : undefined;
  // What leaves comes first: from it the row is made again when the browser ends us before it is kept.
  await io.outbox.put(parcelsFor(io, vault, { rumor, saying }));
  if (row) await io.said.commit({ said: [row], wraps: [] });
  if (told.kind === 'withdrawal') await takeBack(io, vault, told.of);
  await showSending(io, { fresh: row !== undefined });
  return row;
};

/**
 * Says something: from now on it is on its way whatever becomes of this moment, and the shopper's own row of it is kept.
 * Sealing waits until it leaves. Answers the row, or undefined for what is not kept (keys, requests, news to oneself) and
 * where it cannot be said: no identity, a circle that is closed or whose secret is not known, or something nobody would
 * accept.
 */
export const say = (io: FriendsIo, saying: Saying): Promise<Said | undefined> =>
  io.inTurn('say', () => sayNow(io, saying));
