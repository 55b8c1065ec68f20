import type { Purchase } from '@/lib/domain/friends/purchase';
import { readArea, watchArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

const PURCHASES = 'friends.purchases';

const listed = (value: unknown) => (value ?? []) as readonly Purchase[];

/** What the shopper decided about, in the order it was decided. */
export const readPurchases = async (): Promise<readonly Purchase[]> => listed(await readArea('local', PURCHASES));

const changeAll = (change: (now: readonly Purchase[]) => readonly Purchase[]): Promise<void> =>
  inTurn(PURCHASES, async () => {
    const next = change(await readPurchases());
    await makingRoom(() => writeArea('local', { [PURCHASES]: next }));
  });

/** Changes one purchase, one change at a time; undefined leaves it out. */
export const changePurchase = (
  id: string,
  change: (now: Purchase | undefined) => Purchase | undefined,
): Promise<void> =>
  changeAll((all) => {
    const now = all.find((one) => one.id === id);
    const next = change(now);
    if (!now) return next ? [...all, next] : all;
    return all.flatMap((one) => (one === now ? (next ?? []) : one));
  });

/** Adds those that are not here yet. */
export const addPurchases = (purchases: readonly Purchase[]): Promise<void> =>
  changeAll((all) => [...all, ...purchases.filter(({ id }) => !all.some((one) => one.id === id))]);

/** Calls back with all purchases at each change; answers how to stop. */
export const watchPurchases = (changed: (purchases: readonly Purchase[]) => void): (() => void) =>
  watchArea('local', PURCHASES, (value) => changed(listed(value)));
