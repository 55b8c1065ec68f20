import { dropFromArea, readArea, watchArea, writeArea } from './areas';
import { makingRoom } from './make-room';
import { inTurn } from './queue';

const SEALED = 'sources.sealed';
/** Of as many exports keys may wait, the newest. */
export const MOST_SEALED = 10;

const isText = (one: unknown): one is string => typeof one === 'string';
/** Once there was room for one only. */
const asTexts = (stored: unknown): readonly string[] => (Array.isArray(stored) ? stored : [stored]).filter(isText);

const change = (to: (now: readonly string[]) => readonly string[]): Promise<void> =>
  inTurn(SEALED, async () => {
    const left = to(await readSealedKeys());
    if (left.length === 0) return dropFromArea('local', SEALED);
    await makingRoom(() => writeArea('local', { [SEALED]: left }));
  });

/** The sealed keys of sources that imports brought, the newest first, until somebody opens them with their passphrase. */
export const readSealedKeys = async (): Promise<readonly string[]> => asTexts(await readArea('local', SEALED));

/** Calls back when sealed keys come or go; answers how to stop. */
export const watchSealedKeys = (changed: (sealed: readonly string[]) => void): (() => void) =>
  watchArea('local', SEALED, (value) => changed(asTexts(value)));

/** Keeps sealed keys exactly as they were given, beside those that wait already. */
export const keepSealedKeys = (sealed: readonly string[]): Promise<void> =>
  change((now) => [...new Set([...sealed, ...now])].slice(0, MOST_SEALED));

/** Forgets those that gave all they hold. */
export const dropSpentKeys = (spent: readonly string[]): Promise<void> =>
  change((now) => now.filter((one) => !spent.includes(one)));

/** Forgets all of them, as they are not wanted. */
export const dropSealedKeys = (): Promise<void> => change(() => []);
