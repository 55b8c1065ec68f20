import type { Purchase } from '@/lib/domain/friends/purchase';
import { readArea, watchArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

/** Where they are kept. */
export const PURCHASES = 'friends.purchases';

const listed = (value: unknown) => (value ?? []) as readonly Purchase[];

/** What the shopper decided about, in the order it was decided. */
export const readPurchases = async (): Promise<readonly Purchase[]> => listed(await readArea('local', PURCHASES));

/** Changes one purchase, one change at a time; undefined leaves it out. */
export const changePurchase = (
  id: string,
  change: (now: Purchase | undefined) => Purchase | undefined,
): Promise<void> =>
  inTurn(PURCHASES, async () => {
    const all = await readPurchases();
    const now = all.find((one) => one.id === id);
    const next = change(now);
    const others = all.flatMap((one) => (one === now ? (next ?? []) : one));
    const purchases = now || !next ? others : [...others, next];
    await makingRoom(() => writeArea('local', { [PURCHASES]: purchases }));
  });

/** Calls back with all purchases at each change; answers how to stop. */
export const watchPurchases = (changed: (purchases: readonly Purchase[]) => void): (() => void) =>
  watchArea('local', PURCHASES, (value) => changed(listed(value)));
