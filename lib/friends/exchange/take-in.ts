import type { Said } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { endsOf } from '@/lib/friends/blossom/ends';
import type { FriendsIo, Parcel, Wrap } from '@/lib/friends/io';
import { type Conversation, rememberConversations } from '@/lib/friends/wire/conversation';
import { keyPair } from '@/lib/friends/wire/keys';
import { mayBeSaid } from './authority';
import { handOver, isForCircles } from './hand-over';
import type { Keyring } from './keyring';
import { type Arrived, addressed, openAll, type Tried } from './open-all';
import { isContent, rowOf } from './rows';
import { isAwaited, isWasted } from './strangers';
import { weigh } from './weigh-rows';

/** What came of events taken in. */
export type Taken = {
  /** Rows that are new here. */
  said: readonly Said[];
  /** Whether a key, a member or anything else came that may open what could not be opened before. */
  opening: boolean;
  /** Sealed for the shopper in person by people they do not know, not to be opened at all, or of no use: each cost a cipher. */
  strangers: number;
  /** All that was refused or of no use, in circles too. */
  refused: number;
  /** The oldest message in a circle by somebody its list does not name, or not yet: to be looked at again. */
  heldBack?: UnixSeconds;
};

const NOTHING: Taken = { said: [], opening: false, strangers: 0, refused: 0 };

type Heard = Extract<Tried, { opened: unknown }>;

const isHeard = (one: Tried): one is Heard => 'opened' in one;

const isStranger = (one: Tried): boolean => !isHeard(one) && one.refused === 'stranger';

/**
 * Refused for good: it will not be looked at again. Not what may have lied about its id, nor what another version or a
 * later hour may understand, nor who may be on the list of a circle that has not come yet.
 */
const isSettled = (one: Tried): boolean =>
  !isHeard(one) &&
  (['cannot-open', 'bad-seal', 'bad-rumor'].includes(one.refused) || (isStranger(one) && one.reader.via !== 'stream'));

const createdAt = (foreign: unknown): UnixSeconds => Number(Object(foreign).created_at) || 0;

const rowFrom = ({ opened: { rumor, told }, reader }: Heard, me: string): readonly Said[] =>
  isContent(told)
    ? [rowOf(rumor, told, { guest: reader.via === 'mailbox', ...(rumor.pubkey !== me && { to: me }) })]
    : [];

const wrapOf = (one: Tried): Wrap => ({
  id: one.id,
  key: one.reader.key.id,
  at: createdAt(one.event),
  ...(isHeard(one) && { said: one.opened.rumor.id }),
});

type Round = { io: FriendsIo; vault: Vault; now: UnixSeconds; conversation: Conversation };

/** Opened, and of a kind its author may say there. */
const allowed = (all: readonly Tried[], { vault, now }: Round): readonly Heard[] =>
  all
    .filter(isHeard)
    .filter(({ opened: { rumor, told }, reader }) => mayBeSaid(told, { vault, reader, by: rumor.pubkey, now }));

/** Acts on what concerns circles; answers the round as it is afterwards. */
const act = async (round: Round, heard: readonly Heard[]): Promise<Round> => {
  const concerning = heard.flatMap(({ opened }) =>
    isForCircles(opened.told) && isAwaited(opened.told, opened.rumor.pubkey, round.vault)
      ? [{ opened, told: opened.told }]
      : [],
  );
  for (const { opened, told } of concerning) await handOver(round.io, told, opened);
  return concerning.length > 0 ? { ...round, vault: (await round.io.vault.read()) ?? round.vault } : round;
};

/** Opens what is fresh; strangers are tried once more when something came with them that may make them known. */
const openFresh = async (round: Round, fresh: readonly Arrived[]): Promise<{ all: readonly Tried[]; after: Round }> => {
  const first = await openAll(fresh, round);
  const after = await act(round, allowed(first, round));
  if (after === round) return { all: first, after };
  const second = await openAll(first.filter(isStranger), after);
  await act(after, allowed(second, after));
  return { all: [...new Map([...first, ...second].map((one) => [one.id, one])).values()], after };
};

/** Of one's own picks, said on another device: what asks servers to delete their photos at the end, should that device be gone. */
const endsOfOwn = (rows: readonly Said[], { io, vault }: Round): readonly Parcel[] => {
  const author = keyPair(vault.identity.secret);
  return rows.flatMap(({ by, content }) =>
    content.kind === 'pick' && by === author.id ? endsOf(io, author, content) : [],
  );
};

/** What concerns circles is acted on before its coming is noted: the browser may end us in between, and it comes again. */
const takeFresh = async (round: Round, fresh: readonly Arrived[]): Promise<Taken> => {
  const { all, after } = await openFresh(round, fresh);
  const rows = allowed(all, after).flatMap((one) => rowFrom(one, round.vault.identity.id));
  // Everything was deleted meanwhile: nothing of it comes back.
  if (!(await round.io.vault.read())) return NOTHING;
  const { keep, drop } = await weigh(round.io, rows, round.vault.identity.id);
  const noted = all.filter((one) => isHeard(one) || isSettled(one)).map(wrapOf);
  await round.io.outbox.put(endsOfOwn(keep, round));
  await round.io.said.commit({ said: keep, wraps: noted });
  if (drop.length > 0) await round.io.said.drop(drop);
  const kept = new Set(keep.map(({ id }) => id));
  const wasted = all.filter((one) => isWasted(one, round.vault, kept));
  const late = all.filter((one) => isStranger(one) && one.reader.via === 'stream');
  const held = late.map(({ event }) => createdAt(event));
  return {
    said: keep,
    opening: after !== round,
    strangers: wasted.length,
    refused: new Set([...wasted, ...all.filter((one) => !isHeard(one))]).size,
    ...(held.length > 0 && { heldBack: Math.min(...held) }),
  };
};

const takeNow = async (io: FriendsIo, events: readonly unknown[], { ring, conversation }: Hearing): Promise<Taken> => {
  const arrived = addressed(events, ring);
  const known = await io.wraps.known(arrived.map(({ id }) => id));
  const fresh = arrived.filter(({ id }) => !known.has(id));
  const vault = fresh.length > 0 ? await io.vault.read() : undefined;
  if (!vault) return NOTHING;
  return takeFresh({ io, vault, now: Math.floor(io.now() / 1000), conversation }, fresh);
};

/** The keys events may be for. With `conversation` what is worked out for one batch serves the next. */
export type Hearing = { ring: Keyring; conversation: Conversation };

/**
 * Takes in foreign events, about fifty at once: known ones cost nothing; the rest is opened, checked, acted on where it
 * concerns circles, and what may be kept is written together with the ids it came in. One batch after the other,
 * whoever calls. In whatever order and however often the same events come, the same rows stand.
 */
export const takeIn = (io: FriendsIo, events: readonly unknown[], hearing: Keyring | Hearing): Promise<Taken> =>
  io.inTurn('in', () =>
    takeNow(io, events, 'ring' in hearing ? hearing : { ring: hearing, conversation: rememberConversations() }),
  );
