import { LIMITS } from '@/lib/domain/friends/limits';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import { authorKey, DAILY, dayKey } from './rows';

/** Of all that is kept, what must be looked at before rows can be kept: found by these keys. */
export const relatedKeys = (rows: readonly Said[]): readonly string[] => [
  // All of one author is counted, never read.
  ...new Set(rows.flatMap(({ id, by, about }) => [id, ...about.filter((key) => key !== authorKey(by))])),
];

const takesBack = (row: Said, id: SaidId): boolean => row.content.kind === 'withdrawal' && row.content.of.includes(id);

/** Its author took it back, perhaps before it came. */
const isWithdrawn = (row: Said, kept: readonly Said[]): boolean =>
  kept.some((one) => one.by === row.by && takesBack(one, row.id));

/** The pick a row claims to decide or to replace: only its author may. */
const claimed = ({ content }: Said): SaidId | undefined => {
  if (content.kind === 'outcome') return content.pick;
  return content.kind === 'pick' ? content.first : undefined;
};

const isOf = (pick: Said, row: Said): boolean => pick.content.kind === 'pick' && claimed(row) === pick.id;

const isForeign = (row: Said, kept: readonly Said[]): boolean =>
  kept.some((one) => isOf(one, row) && one.by !== row.by);

const isTooMany = (row: Said, kept: readonly Said[]): boolean => {
  const most = DAILY.get(row.content.kind);
  if (most === undefined) return false;
  const key = dayKey(row.by, row.content.kind, row.t);
  return kept.filter(({ about }) => about.includes(key)).length >= most;
};

/** Guests beyond the first so many of one pick are not heard. */
const isCrowd = (row: Said, kept: readonly Said[]): boolean => {
  if (!row.guest || row.content.kind !== 'answer') return false;
  const { pick } = row.content;
  const guests = new Set(
    kept.flatMap(({ guest, content, by }) => (guest && content.kind === 'answer' && content.pick === pick ? [by] : [])),
  );
  return !guests.has(row.by) && guests.size >= LIMITS.guests;
};

/** Whether a row may be kept beside what is there. */
export const mayBeKept = (row: Said, kept: readonly Said[]): boolean =>
  !isWithdrawn(row, kept) && !isForeign(row, kept) && !isTooMany(row, kept) && !isCrowd(row, kept);

/**
 * What has to go because of a row: what its author takes back with it, and what others claimed about their pick before
 * it came. So that the same rows stand in whatever order they came.
 */
export const outdone = (row: Said, kept: readonly Said[]): readonly SaidId[] =>
  kept.flatMap((one) => {
    const takenBack = one.by === row.by && takesBack(row, one.id);
    return takenBack || (isOf(row, one) && one.by !== row.by) ? [one.id] : [];
  });
