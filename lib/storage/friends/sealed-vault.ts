import { dropFromArea, readArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';

const SEALED = 'friends.sealed';

/** The sealed vault an import brought, until somebody opens it with its passphrase; undefined when there is none. */
export const readSealedVault = async (): Promise<string | undefined> =>
  (await readArea('local', SEALED)) as string | undefined;

/** Keeps a sealed vault exactly as it was given. */
export const keepSealedVault = (sealed: string): Promise<void> =>
  makingRoom(() => writeArea('local', { [SEALED]: sealed }));

/** Forgets it, once it was opened or is not wanted. */
export const dropSealedVault = (): Promise<void> => dropFromArea('local', SEALED);
