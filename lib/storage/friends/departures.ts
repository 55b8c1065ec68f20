import * as v from 'valibot';
import { type Departures, leftOf, withDeparture } from '@/lib/domain/friends/departures';
import type { Milliseconds } from '@/lib/domain/friends/register';
import { readArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';

const DEPARTURES = 'friends.departures';

const schema = v.fallback(v.array(v.object({ minute: v.number(), count: v.number() })), []);

const read = async (): Promise<Departures> => v.parse(schema, await readArea('local', DEPARTURES));

/** How many events may leave this device now. */
export const departuresLeft = async (now: Milliseconds): Promise<number> => leftOf(await read(), now);

/** Counts an event before it leaves; false, having counted nothing, when as many left within the hour as may. */
export const takeDeparture = (now: Milliseconds): Promise<boolean> =>
  inTurn(DEPARTURES, async () => {
    const next = withDeparture(await read(), now);
    if (next) await makingRoom(() => writeArea('local', { [DEPARTURES]: next }));
    return next !== undefined;
  });
