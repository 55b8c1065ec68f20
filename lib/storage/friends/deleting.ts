import { readArea, watchArea, writeArea } from '@/lib/storage/areas';
import { makingRoom } from '@/lib/storage/make-room';

const DELETING = 'friends.deleting';

/** Notes that everything is being deleted, for a background that is started anew meanwhile. Gone with everything else. */
export const noteDeleting = (): Promise<void> => makingRoom(() => writeArea('local', { [DELETING]: true }));

/** Whether everything is being deleted. */
export const isDeleting = async (): Promise<boolean> => (await readArea('local', DELETING)) === true;

/** Calls back when deleting everything begins and when it is done; answers how to stop. */
export const watchDeleting = (changed: (deleting: boolean) => void): (() => void) =>
  watchArea('local', DELETING, (value) => changed(value === true));
