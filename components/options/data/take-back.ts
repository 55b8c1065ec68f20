import type { Ports } from '@/components/shared/ports';
import { standing } from '@/lib/domain/friends/pick';
import type { Said } from '@/lib/domain/friends/said';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { readNews } from '@/lib/storage/friends/news';

/** What relays and friends hold of the shopper's words, and can be asked to let go. */
const TAKEN_BACK: readonly Said['content']['kind'][] = ['pick', 'opinion', 'answer', 'remark', 'outcome'];

/** What one person said that can still be taken back; of a pick only its first version, which stands for all. */
export const wordsOf = (by: PersonId, said: readonly Said[], now: UnixSeconds): readonly Said[] =>
  standing(said, now).filter(
    ({ by: author, content }) =>
      author === by && TAKEN_BACK.includes(content.kind) && !(content.kind === 'pick' && content.first !== undefined),
  );

/** So often it is looked whether everything has left. */
const LOOKS = 40;

const allLeft = async (pause: () => Promise<void>): Promise<boolean> => {
  for (let looked = 0; looked < LOOKS; looked++) {
    if ((await readNews()).sending.length === 0) return true;
    await pause();
  }
  return false;
};

/**
 * Takes words back one after the other, leaves friends' circles, then waits until the relays were told, at most 40
 * pauses. True when all of it was done; what was not stays sealed there until it expires.
 */
export const takeBack = async (
  words: readonly Said[],
  { send, pause }: { send: Ports['send']; pause(): Promise<void> },
): Promise<boolean> => {
  let all = true;
  for (const { id } of words) {
    const done = await send('withdrawSaid', { id }).catch(() => undefined);
    all &&= done?.state === 'done';
  }
  // Last, for in a circle that is left nothing can be taken back.
  const left = await send('leaveFriends', {}).then(
    () => true,
    () => false,
  );
  return (await allLeft(pause)) && all && left;
};
