import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Milliseconds, Register } from './register';
import { MOST_RELAYS } from './relay';
import type { SaidId } from './said';

/** What carried a copy of a pick to relays, and when it was made; without, before that was kept. */
export type GuestCopy = { event: string; rumor: string; t?: Milliseconds };

/**
 * A link that opens one pick without Grapevine. `secret` is that of the throw-away key that writes the copy behind it, as
 * hex; the link carries a hash of that key. Muted guests are not heard.
 */
export type GuestLink = {
  secret: string;
  /** How often there was a link to this pick, this one counted; without, from before that was kept. */
  round?: number;
  /** The event that carries the copy and the rumor in it, to be deleted when it is replaced or revoked. */
  copy?: GuestCopy;
  /** The last copies it replaced: one may still be there when the request to delete it never left. */
  before?: readonly GuestCopy[];
  /** The relays the link names, for good; where it was made before this was kept, those of the circle. */
  relays?: readonly string[];
  pick: SaidId;
  expires: UnixSeconds;
  open: boolean;
  accepted: readonly PersonId[];
  muted: readonly PersonId[];
};

type Copies = Pick<GuestLink, 'copy' | 'before'>;

/** So many copies of one link are remembered: versions may be interrupted one after another. */
const MOST_COPIES = 4;

const byAge = (a: GuestCopy, b: GuestCopy): number => (a.t ?? 0) - (b.t ?? 0) || (a.event < b.event ? -1 : 1);

/** Every copy that may be behind a link, the newest last. */
export const copiesOf = ({ copy, before = [] }: Copies): readonly GuestCopy[] => [...before, ...(copy ? [copy] : [])];

/** The newest few of these as a link remembers them. */
export const asCopies = (all: readonly GuestCopy[]): Copies => {
  const once = [...new Map(all.map((one) => [one.event, one])).values()].toSorted(byAge).slice(-MOST_COPIES);
  const [copy, ...before] = once.toReversed();
  return { ...(copy && { copy }), ...(before.length > 0 && { before: before.toReversed() }) };
};

/** Each once, in one order wherever they came from. */
export const inOneOrder = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** A later opening before an earlier, closed before open: within one opening nothing opens it again. */
const rank = (a: GuestLink, b: GuestLink): number => {
  const rounds = (a.round ?? 0) - (b.round ?? 0);
  if (rounds !== 0) return rounds;
  if (a.secret !== b.secret) return a.secret > b.secret ? 1 : -1;
  return Number(b.open) - Number(a.open);
};

const expiresOf = (a: GuestLink, b: GuestLink): UnixSeconds => {
  const [one, other] = [copiesOf(a).at(-1), copiesOf(b).at(-1)];
  if (one?.event === other?.event) return Math.max(a.expires, b.expires);
  return !other || (one && byAge(one, other) > 0) ? a.expires : b.expires;
};

/** The same opening as two devices know it. What was behind a closed link is deleted, and forgotten. */
const together = (a: GuestLink, b: GuestLink): GuestLink => {
  const { secret, round, pick, open } = a;
  const relays = a.relays || b.relays ? inOneOrder([...(a.relays ?? []), ...(b.relays ?? [])]) : undefined;
  return {
    secret,
    ...(round !== undefined && { round }),
    ...(open && asCopies([...copiesOf(a), ...copiesOf(b)])),
    ...(relays && { relays: relays.slice(0, MOST_RELAYS) }),
    ...{ pick, expires: expiresOf(a, b), open, accepted: [], muted: [] },
  };
};

/**
 * What two devices know of the links to one pick, together: the latest opening; once that was closed on one it is closed,
 * whatever the other did with it meanwhile. Commutative, associative and idempotent.
 */
export const mergedGuestLink = (a: Register<GuestLink>, b: Register<GuestLink>): Register<GuestLink> => {
  const ahead = rank(a.value, b.value);
  const value = ahead === 0 ? together(a.value, b.value) : ahead > 0 ? a.value : b.value;
  const muted = inOneOrder([...a.value.muted, ...b.value.muted]);
  const accepted = inOneOrder([...a.value.accepted, ...b.value.accepted]).filter((one) => !muted.includes(one));
  return { t: Math.max(a.t, b.t), value: { ...value, accepted, muted } };
};
