import * as v from 'valibot';
import { counted, type Departures, isAhead, leftOf, withDeparture } from '@/lib/domain/friends/departures';
import type { Milliseconds } from '@/lib/domain/friends/register';
import { readArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

const DEPARTURES = 'friends.departures';

const schema = v.fallback(v.array(v.object({ minute: v.number(), count: v.number() })), []);

const write = (departures: Departures): Promise<void> =>
  makingRoom(() => writeArea('local', { [DEPARTURES]: departures }));

/** To be called in turn: where the clock was ahead it keeps that those left now. */
const read = async (now: Milliseconds): Promise<Departures> => {
  const kept = v.parse(schema, await readArea('local', DEPARTURES));
  if (!isAhead(kept, now)) return kept;
  const back = counted(kept, now);
  await write(back);
  return back;
};

/** How many events may leave this device now. */
export const departuresLeft = (now: Milliseconds): Promise<number> =>
  inTurn(DEPARTURES, async () => leftOf(await read(now), now));

/** Counts an event before it leaves; false, having counted nothing, when as many left within the hour as may. */
export const takeDeparture = (now: Milliseconds): Promise<boolean> =>
  inTurn(DEPARTURES, async () => {
    const next = withDeparture(await read(now), now);
    if (next) await write(next);
    return next !== undefined;
  });
