import { forgetEverything } from '@/entrypoints/background/choosing';
import { takeAllBack } from '@/lib/friends/opinions/take-all-back';
import { wait } from '@/lib/platform/clock';
import { isDeleting, noteDeleting } from '@/lib/storage/friends/deleting';
import { inTurn } from '@/lib/storage/queue';
import { friendsIo } from './io';

const finish = (): Promise<{ all: boolean }> =>
  inTurn('deleting', async () => {
    const all = await takeAllBack(friendsIo, (ms) => wait(ms, new AbortController().signal)).catch(() => false);
    await forgetEverything();
    return { all };
  });

/** Takes back what was said to friends, leaves them, and deletes everything, whether or not a page waits for it. */
export const takeBackAndDelete = async (): Promise<{ all: boolean }> => {
  // Where not even that can be kept, deleting is all the more to be done.
  await noteDeleting().catch(() => undefined);
  return finish();
};

/** Goes on with deleting everything where the browser ended the background in the middle of it. */
export const resumeDeleting = async (): Promise<void> => {
  if (await isDeleting()) await finish();
};
