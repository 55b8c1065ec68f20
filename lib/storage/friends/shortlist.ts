import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { readArea, watchArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

const SHORTLIST = 'friends.shortlist';

const listed = (value: unknown) => (value ?? []) as readonly Shortlisted[];

/** What the shopper keeps an eye on, in the order it was put there. */
export const readShortlist = async (): Promise<readonly Shortlisted[]> => listed(await readArea('local', SHORTLIST));

/** Changes the shortlist one change at a time. How long it may grow is its caller's to say. */
export const changeShortlist = (
  change: (now: readonly Shortlisted[]) => readonly Shortlisted[],
): Promise<readonly Shortlisted[]> =>
  inTurn(SHORTLIST, async () => {
    const next = change(await readShortlist());
    await makingRoom(() => writeArea('local', { [SHORTLIST]: next }));
    return next;
  });

/** Adds what is not on it yet. */
export const addShortlisted = (products: readonly Shortlisted[]): Promise<unknown> =>
  changeShortlist((all) => [...all, ...products.filter(({ key }) => !all.some((one) => one.key === key))]);

/** Calls back with the shortlist at each change; answers how to stop. */
export const watchShortlist = (changed: (shortlist: readonly Shortlisted[]) => void): (() => void) =>
  watchArea('local', SHORTLIST, (value) => changed(listed(value)));
