import type { PhotoRef, PickAnswer, Pick as PickSaid, SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo } from '@/lib/friends/io';
import { answerTo, type Choice } from '@/lib/friends/picks/answer-to';
import { bringPhotos } from '@/lib/friends/picks/bring-photos';
import { forgottenAfter } from '@/lib/friends/picks/lifetime';
import { keyPair } from '@/lib/friends/wire/keys';
import { decodeLink } from '@/lib/friends/wire/links';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToPerson } from '@/lib/friends/wire/seal';
import { better, type Found, readCopies } from './read-copies';

/** All that a guest's page may touch: no extension, no storage, nothing but relays. */
export type GuestIo = Pick<FriendsIo, 'now' | 'random' | 'connect'> & {
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>;
};

/** A pick as a guest has it, with where to look for its photos and whom to answer. */
export type GuestView = {
  ref: SaidId;
  /** What the asker calls themselves. */
  from: string;
  pick: PickSaid;
  replyTo: PersonId;
  relays: readonly string[];
};

/** gone: withdrawn, revoked, or never there; unreachable: no relay of the link could be asked. */
export type GuestTrouble = 'not-a-link' | 'gone' | 'expired' | 'unreachable';

export type Opening = { state: 'open'; view: GuestView } | { state: 'failed'; because: GuestTrouble };

/** Once one relay has shown the pick, the others have so long to show a newer one. */
const GRACE_MS = 700;

const shownBy = (asked: readonly Promise<Found>[]): Promise<unknown> =>
  Promise.any(asked.map((one) => one.then((found) => (typeof found === 'string' ? Promise.reject(found) : found))));

/** What the relays found; those that dawdle are not waited for once another has the pick. */
const askAll = async (asked: readonly Promise<Found>[], { pause }: GuestIo): Promise<readonly Found[]> => {
  const answered: Found[] = [];
  const all = Promise.allSettled(asked.map((one) => one.then((found) => void answered.push(found))));
  const enough = shownBy(asked).then(
    () => pause(GRACE_MS),
    () => all,
  );
  await Promise.race([all, enough]);
  return answered;
};

const failed = (because: GuestTrouble): Opening => ({ state: 'failed', because });

/** Opens the pick behind a guest link, from whichever of its relays have it. Never rejects. */
export const openGuestPick = async (code: string, io: GuestIo): Promise<Opening> => {
  const link = decodeLink(code);
  if (link?.kind !== 'guest' || link.relays.length === 0) return failed('not-a-link');
  const { secret, relays } = link;
  const doors = { connect: io.connect, now: secondsNow(io) };
  const answers = await askAll(
    relays.map((url) => readCopies(secret, url, doors)),
    io,
  );
  const best = answers.reduce(better, 'nothing');
  if (best === 'nothing') return failed(answers.length === 0 ? 'unreachable' : 'gone');
  if (best === 'expired') return failed('expired');
  const { kind: _, ...shown } = best.told;
  return { state: 'open', view: { ...shown, relays } };
};

/**
 * Brings the photos of a pick, handing each over once it is whole and unchanged. Answers those that no relay has. Never
 * rejects.
 */
export const bringGuestPhotos = async (
  { pick, relays }: GuestView,
  { connect }: Pick<GuestIo, 'connect'>,
  brought: (photo: PhotoRef, bytes: Uint8Array) => void,
): Promise<readonly PhotoRef[]> => {
  const refs = pick.candidates.flatMap(({ photos }) => photos);
  const { missing } = await bringPhotos(refs, { relays, connect }, async (ref, bytes) => brought(ref, bytes));
  return missing;
};

/** A guest's answer. `secret` is the key they answer with, as hex: kept by the page, so that a later answer replaces this. */
export type GuestAnswer = Choice & Pick<PickAnswer, 'name'> & { secret: string };

const publishTo = async (url: string, event: ReturnType<typeof sealToPerson>, io: GuestIo): Promise<void> => {
  const relay = await io.connect(url);
  await relay.publish(event).finally(() => relay.close());
};

/** Sends a guest's answer to the asker alone, through every relay of the link that takes it. Never rejects. */
export const answerAsGuest = async (
  { ref, pick, replyTo, relays }: GuestView,
  { secret, ...choice }: GuestAnswer,
  io: GuestIo,
): Promise<'sent' | 'too-late' | 'nothing-said' | 'unreachable'> => {
  const at = secondsNow(io);
  if (Math.min(pick.deadline ?? pick.expires, pick.expires) < at) return 'too-late';
  const told = answerTo({ id: ref, candidates: pick.candidates }, choice);
  if (!told) return 'nothing-said';
  const author = keyPair(secret);
  const rumor = makeRumor(told, author, { t: io.now(), expires: forgottenAfter(pick.expires) });
  const event = sealToPerson(rumor, author, { to: replyTo, at, random: io.random });
  const done = await Promise.allSettled(relays.map((url) => publishTo(url, event, io)));
  return done.some(({ status }) => status === 'fulfilled') ? 'sent' : 'unreachable';
};

/** A key for one guest's answers, as hex. */
export { newSecret as newGuestKey } from '@/lib/friends/wire/keys';
