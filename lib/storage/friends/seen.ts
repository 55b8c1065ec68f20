import type { Milliseconds } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import { readArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

const SEEN = 'friends.seen';

/** Up to which moment the shopper has looked at what was said about a pick or an opinion. Survives restarts, unlike the news. */
export const readSeen = async (): Promise<ReadonlyMap<SaidId, Milliseconds>> =>
  new Map(((await readArea('local', SEEN)) ?? []) as readonly (readonly [SaidId, Milliseconds])[]);

const changeSeen = (change: (now: ReadonlyMap<SaidId, Milliseconds>) => Iterable<readonly [SaidId, Milliseconds]>) =>
  inTurn(SEEN, async () => {
    const next = [...change(await readSeen())];
    await makingRoom(() => writeArea('local', { [SEEN]: next }));
  });

/** Adds looks; an earlier one never undoes a later one. */
export const addSeen = (looks: Iterable<readonly [SaidId, Milliseconds]>): Promise<void> =>
  changeSeen((now) => {
    const all = new Map(now);
    for (const [pick, upTo] of looks) all.set(pick, Math.max(upTo, all.get(pick) ?? 0));
    return all;
  });

/** The shopper looked at a pick or an opinion, with everything said about it until then. */
export const noteSeen = (pick: SaidId, upTo: Milliseconds): Promise<void> => addSeen([[pick, upTo]]);

/** Forgets what was seen of picks that are gone. */
export const keepSeenOf = (picks: ReadonlySet<SaidId>): Promise<void> =>
  changeSeen((now) => [...now].filter(([pick]) => picks.has(pick)));
