import type { Unread } from '@/lib/domain/friends/news';
import type { SaidId } from '@/lib/domain/friends/said';
import type { Notice } from '@/lib/platform/notify';

/** One thing the shopper is told of in a notification: a pick or an opinion, and how much is new about it. */
export type Tidings = { about: Exclude<Notice, 'reminder'>; pick: SaidId; count: number };

const isSame = (a: Tidings, b: Tidings): boolean => a.about === b.about && a.pick === b.pick;

/** What the shopper is to be told of. */
export const tidingsIn = ({ unreadAnswers, waitingForMe, unreadRemarks }: Unread): readonly Tidings[] => [
  ...unreadAnswers.map(({ pick, count }) => ({ about: 'answers', pick, count }) as const),
  ...waitingForMe.map((pick) => ({ about: 'asked', pick, count: 1 }) as const),
  ...unreadRemarks.map(
    ({ about, kind, count }) => ({ about: kind === 'pick' ? 'remarks' : 'talk', pick: about, count }) as const,
  ),
];

/** What they were not told of before, or of less. */
export const notTold = (before: readonly Tidings[], now: readonly Tidings[]): readonly Tidings[] =>
  now.filter((one) => !before.some((told) => isSame(told, one) && told.count >= one.count));

/**
 * What they have been told of from now on. The board says nothing while the browser starts: what it leaves out is
 * forgotten only when it is gone or looked at, as `unread` finds in what is kept.
 */
export const toldNow = async (
  before: readonly Tidings[],
  now: readonly Tidings[],
  unread: () => Promise<Unread>,
): Promise<readonly Tidings[]> => {
  const missing = before.filter((told) => !now.some((one) => isSame(told, one)));
  if (missing.length === 0) return now;
  const here = tidingsIn(await unread());
  return [...now, ...missing.filter((told) => here.some((one) => isSame(told, one)))];
};
