import { dropFromArea, readArea, watchArea, writeArea } from './areas';
import { makingRoom } from './make-room';

const SEALED = 'sources.sealed';

const asText = (stored: unknown): string | undefined => (typeof stored === 'string' ? stored : undefined);

/** The sealed keys of sources an import brought, until somebody opens them with their passphrase; undefined when there are none. */
export const readSealedKeys = async (): Promise<string | undefined> => asText(await readArea('local', SEALED));

/** Calls back when sealed keys come or go; answers how to stop. */
export const watchSealedKeys = (changed: (sealed: string | undefined) => void): (() => void) =>
  watchArea('local', SEALED, (value) => changed(asText(value)));

/** Keeps sealed keys exactly as they were given. */
export const keepSealedKeys = (sealed: string): Promise<void> =>
  makingRoom(() => writeArea('local', { [SEALED]: sealed }));

/** Forgets them, once they were opened or are not wanted. */
export const dropSealedKeys = (): Promise<void> => dropFromArea('local', SEALED);
