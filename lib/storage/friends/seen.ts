import type { Milliseconds } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import { readArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

/** Where it is kept. */
export const SEEN = 'friends.seen';

/** Up to which moment the shopper has looked at what was said about a pick. Survives restarts, unlike the news. */
export const readSeen = async (): Promise<ReadonlyMap<SaidId, Milliseconds>> =>
  new Map(((await readArea('local', SEEN)) ?? []) as readonly (readonly [SaidId, Milliseconds])[]);

const changeSeen = (change: (now: ReadonlyMap<SaidId, Milliseconds>) => Iterable<readonly [SaidId, Milliseconds]>) =>
  inTurn(SEEN, async () => {
    const next = [...change(await readSeen())];
    await makingRoom(() => writeArea('local', { [SEEN]: next }));
  });

/** The shopper looked at a pick; an earlier look never undoes a later one. */
export const noteSeen = (pick: SaidId, upTo: Milliseconds): Promise<void> =>
  changeSeen((now) => new Map([...now, [pick, Math.max(upTo, now.get(pick) ?? 0)]]));

/** Forgets what was seen of picks that are gone. */
export const dropSeen = (gone: ReadonlySet<SaidId>): Promise<void> =>
  changeSeen((now) => [...now].filter(([pick]) => !gone.has(pick)));
