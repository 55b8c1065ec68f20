import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { type Circle, type CircleId, mergedCircle } from './circle';
import { type GuestLink, mergedGuestLink } from './guest-link';
import type { Group, Person, Profile } from './person';
import { later, merged, type Register, type Registers } from './register';

/** An invitation the shopper made: a link somebody may use once. `secret` is 32 bytes as hex. */
export type Invite = {
  secret: string;
  madeAt: UnixSeconds;
  expires: UnixSeconds;
  state: 'open' | 'used' | 'withdrawn';
  /** Those who asked to come in with it and wait for the shopper's word. */
  requests: readonly { id: PersonId; name: string; face?: string }[];
};

/** An invitation the shopper accepted and whose maker has not let them in yet. */
export type Asked = { secret: string; from: PersonId; relays: readonly string[]; expires: UnixSeconds };

/** A relay somebody's circles met on until they moved. What was sent there before is looked for there until `until`. */
export type FormerRelay = { owner: PersonId; url: string; until: UnixSeconds };

/** The key that signs the shopper's public reviews: a point of P-256 and its secret, in base64url as a JWK has them (RFC 7518, 6.2). */
export type ReviewKey = { x: string; y: string; d: string };

/** Everything about the shopper's friends that cannot be fetched again. Kept in two copies; read by the background only. */
export type Vault = {
  /** The shopper's own key: 32 bytes as hex. Never leaves the background but inside a sealed backup. */
  identity: { secret: string; id: PersonId; madeAt: UnixSeconds };
  me: Register<Profile>;
  relays: Register<readonly string[]>;
  people: Registers<Person>;
  groups: Registers<Group | null>;
  circles: Readonly<Record<CircleId, Circle>>;
  invites: Registers<Invite>;
  asked: Registers<Asked | null>;
  guestLinks: Registers<GuestLink>;
  /** By owner and address. Vaults written before this was kept have none. */
  formerRelays?: Registers<FormerRelay>;
  /** Made for the first public review. Known to this device and its backups alone; it says nothing of the identity. */
  reviewKey?: Register<ReviewKey>;
};

const mergedCircles = (a: Vault['circles'], b: Vault['circles']): Vault['circles'] => {
  const all = new Map(Object.entries(a));
  for (const [id, theirs] of Object.entries(b)) {
    const ours = all.get(id);
    all.set(id, ours ? mergedCircle(ours, theirs) : theirs);
  }
  return Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
};

const STANDINGS: readonly Person['standing'][] = ['waiting', 'friend', 'former', 'blocked'];
const STATES: readonly Invite['state'][] = ['open', 'withdrawn', 'used'];

/** The name by when it was given, the standing by since when it holds: a name given elsewhere brings back nobody who was removed. */
const mergedPerson = (a: Register<Person>, b: Register<Person>): Register<Person> => {
  const called = ({ t, value: { id, name } }: Register<Person>) => ({ t, value: { id, name } });
  const stands = ({ value: { standing, since } }: Register<Person>): Register<Person['standing']> => ({
    t: since,
    value: standing,
  });
  const { t, value } = later(called(a), called(b));
  const [one, other] = [stands(a), stands(b)];
  const sterner = STANDINGS.indexOf(one.value) >= STANDINGS.indexOf(other.value) ? one : other;
  const { t: since, value: standing } = one.t === other.t ? sterner : later(one, other);
  return { t, value: { ...value, standing, since } };
};

/** Once used or withdrawn it stays so, whoever asked elsewhere in the meantime. */
const mergedInvite = (a: Register<Invite>, b: Register<Invite>): Register<Invite> => {
  const asked = ({ t, value: { state: _, ...rest } }: Register<Invite>) => ({ t, value: rest });
  const { t, value } = later(asked(a), asked(b));
  const closer = STATES.indexOf(a.value.state) >= STATES.indexOf(b.value.state) ? a : b;
  const { secret, madeAt, expires, requests } = value;
  return { t, value: { secret, madeAt, expires, state: closer.value.state, requests } };
};

const withReviewKey = (a: Vault['reviewKey'], b: Vault['reviewKey']): Pick<Vault, 'reviewKey'> => {
  const reviewKey = a && b ? later(a, b) : (a ?? b);
  return reviewKey ? { reviewKey } : {};
};

/** What two devices of one person know, together. Commutative, associative and idempotent. */
export const mergedVault = (a: Vault, b: Vault): Vault => ({
  identity: a.identity,
  me: later(a.me, b.me),
  relays: later(a.relays, b.relays),
  people: merged(a.people, b.people, mergedPerson),
  groups: merged(a.groups, b.groups),
  circles: mergedCircles(a.circles, b.circles),
  invites: merged(a.invites, b.invites, mergedInvite),
  asked: merged(a.asked, b.asked),
  guestLinks: merged(a.guestLinks, b.guestLinks, mergedGuestLink),
  ...((a.formerRelays ?? b.formerRelays) && { formerRelays: merged(a.formerRelays ?? {}, b.formerRelays ?? {}) }),
  ...withReviewKey(a.reviewKey, b.reviewKey),
});
