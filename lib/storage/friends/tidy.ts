import { ofKind, standing } from '@/lib/domain/friends/pick';
import { latest, type Said, type SaidId } from '@/lib/domain/friends/said';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { database } from '@/lib/storage/database';
import { allSaid, dropSaid } from './said';
import { keepSeenOf } from './seen';

const DAY = 86_400;
const YEAR = 365 * DAY;
const NEVER: UnixSeconds = 0;

const named = (by: PersonId, id: SaidId) => `${by} ${id}`;

/** The first versions of picks that were extended: they are needed for as long as the newest one. */
const firsts = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(ofKind(said, 'pick').flatMap(({ by, content: { first } }) => (first === undefined ? [] : named(by, first))));

const isTombstone = ({ content }: Said): boolean => content.kind === 'withdrawal';

/** The latest of each author and circle says all there is to say. */
const ONLY_LATEST: readonly Said['content']['kind'][] = ['profile', 'roster'];

const replaced = (said: readonly Said[]): ReadonlySet<Said> => {
  const last = new Map<string, Said>();
  const renewing = said.filter(({ content }) => ONLY_LATEST.includes(content.kind));
  for (const one of renewing) {
    const place = `${one.content.kind} ${one.by} ${one.circle ?? ''}`;
    const before = last.get(place);
    last.set(place, (before && latest([before, one])) ?? one);
  }
  const stays = new Set(last.values());
  return new Set(renewing.filter((one) => !stays.has(one)));
};

/** What stands; what is over but the shopper's own or still needed; and for a year that something was taken back. */
const staying = (all: readonly Said[], me: PersonId, now: UnixSeconds): ReadonlySet<Said> => {
  const stands = standing(all, now);
  const first = firsts(stands);
  const said = standing(all, NEVER);
  const old = replaced(said);
  const over = said.filter(({ by, id }) => by === me || first.has(named(by, id)));
  const words = [...stands, ...over].filter((one) => !isTombstone(one) && !old.has(one));
  return new Set([...words, ...all.filter((one) => isTombstone(one) && one.t > (now - YEAR) * 1000)]);
};

const photosIn = ({ content }: Said): readonly { sha256: string }[] => {
  if (content.kind === 'opinion') return content.photos;
  return content.kind === 'pick' ? content.candidates.flatMap(({ photos }) => photos) : [];
};

/** Photos that nothing standing shows. One kept a moment ago may belong to something not yet said. */
const dropPhotos = async (shown: ReadonlySet<string>, before: UnixSeconds): Promise<void> => {
  const tx = (await database()).transaction('photos', 'readwrite');
  for await (const cursor of tx.store) {
    const { sha256, at } = cursor.value;
    if (!shown.has(sha256) && at < before) await cursor.delete();
  }
  await tx.done;
};

/** Events so old that no relay brings them again, but for those that carry something still kept. */
const dropWraps = async (kept: ReadonlySet<SaidId>, before: UnixSeconds): Promise<void> => {
  const tx = (await database()).transaction('wraps', 'readwrite');
  for await (const cursor of tx.store) {
    const { at, said } = cursor.value;
    if (at < before && !(said !== undefined && kept.has(said))) await cursor.delete();
  }
  await tx.done;
};

/**
 * Lets go of what others said and is over, of photos nobody can be shown any more, and of what was taken back a year ago.
 * What the shopper said stays until they take it back; of profiles and lists of members only the latest does.
 */
export const tidyFriends = async (me: PersonId, now: UnixSeconds): Promise<void> => {
  const all = await allSaid();
  const stays = staying(all, me, now);
  const shown = standing([...stays], now).flatMap(photosIn);
  const kept = new Set([...stays].map(({ id }) => id));
  await dropSaid(all.flatMap((one) => (stays.has(one) ? [] : one.id)));
  await dropPhotos(new Set(shown.map(({ sha256 }) => sha256)), now - DAY);
  await dropWraps(kept, now - YEAR);
  await keepSeenOf(kept);
};
