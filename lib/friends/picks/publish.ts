import { LIMITS } from '@/lib/domain/friends/limits';
import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { entry } from '@/lib/domain/friends/register';
import type { Pick, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { secondsNow } from '@/lib/friends/circle/means';
import { dayKey } from '@/lib/friends/exchange/rows';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { keyPair } from '@/lib/friends/wire/keys';
import { asHeard } from './as-heard';
import { faultOfLife } from './lifetime';
import { refused } from './refused';
import { allFit, sealCandidates, type Unsealed } from './seal-photos';

/** A pick, or another version of one, as it is to be sent. */
export type Version = Omit<Pick, 'kind' | 'candidates'> & {
  circle: string;
  candidates: readonly Unsealed[];
  /** Its photos go over the relays, though the shopper has a server for them. */
  inPieces?: boolean;
  /** What leaves right behind it, made of the pick as friends will read it. */
  behind?: (pick: Pick) => Promise<(said: SaidId) => readonly Parcel[]>;
};

const withoutTrouble = (now: FriendsNews): FriendsNews => {
  const { photoServer, ...rest } = now;
  return photoServer === undefined ? now : rest;
};

const sentToday = async (io: FriendsIo, vault: Vault): Promise<number> =>
  (await io.said.about([dayKey(vault.identity.id, 'pick', io.now())])).length;

const faultOf = async (io: FriendsIo, vault: Vault, version: Version) => {
  const fault = faultOfLife(version, secondsNow(io));
  if (fault) return fault;
  if ((entry(vault.circles, version.circle)?.relays.length ?? 0) === 0) return 'no-relay';
  const photos = version.candidates.flatMap(({ photos }) => photos).length;
  const many = version.candidates.length > LIMITS.candidates || photos > LIMITS.photos || !allFit(version.candidates);
  return many || (await sentToday(io, vault)) >= LIMITS.picksADay ? 'too-many' : undefined;
};

/** What went wrong with the server went wrong with this pick. */
const troubleOf =
  (pick: SaidId) =>
  (now: FriendsNews): FriendsNews =>
    now.photoServer ? { ...now, photoServer: { pick, ...now.photoServer } } : now;

/** Where photos go whole: nowhere when guests are to see them, whose page speaks to relays only. */
const serverFor = async (io: FriendsIo, vault: Vault, { circle, first, inPieces }: Version): Promise<string> => {
  const nobodyElse = (entry(vault.circles, circle)?.members.value.length ?? 0) <= 1;
  const linked = first !== undefined && entry(vault.guestLinks, first)?.value.open === true;
  return inPieces || nobodyElse || linked ? '' : io.blossom.own();
};

/**
 * Sends a pick on its way to its circle, the pieces of its photos before it. Friends' devices would take it as it is, or
 * nothing is sent at all.
 */
export const publish = async (
  io: FriendsIo,
  vault: Vault,
  version: Version,
): Promise<Outcomes<{ said: SaidId; pick: Pick }>> => {
  const fault = await faultOf(io, vault, version);
  if (fault) return refused(fault);
  const { circle, candidates: unsealed, behind, inPieces: _, ...rest } = version;
  const author = keyPair(vault.identity.secret);
  const server = await serverFor(io, vault, version);
  await io.news(withoutTrouble);
  const { candidates, pieces } = await sealCandidates(io, unsealed, { author, expires: version.expires, server });
  const told = asHeard<Pick>({ kind: 'pick', ...rest, candidates });
  if (!told) return refused('too-many');
  const { first, expires } = told;
  const said = await say(io, {
    told,
    to: { circle },
    what: 'pick',
    first: pieces,
    ...(behind && { behind: await behind(told) }),
    expires,
    ...(first && { pick: first }),
  });
  if (said) await io.news(troubleOf(first ?? said.id));
  return said ? { state: 'done', said: said.id, pick: told } : refused('not-found');
};
