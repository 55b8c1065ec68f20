import type { SaidId } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';

/** Where answer keys are kept by pick, and until when. `now` in Unix seconds. */
export type AnswerKeys = { of(pick: { ref: SaidId; expires: UnixSeconds }, now: UnixSeconds): string };

const PREFIX = 'grapevine-answer ';

/** What the browser keeps for the host of this page; nothing where it keeps nothing, as in some private windows and for files. */
const room = (): Storage | undefined => {
  try {
    const storage = window.localStorage;
    storage.setItem(PREFIX, '');
    storage.removeItem(PREFIX);
    return storage;
  } catch {
    return undefined;
  }
};

const dropOver = (storage: Storage, now: UnixSeconds): void => {
  const names = Object.keys(storage).filter((name) => name.startsWith(PREFIX));
  for (const name of names) if (!(Number(storage.getItem(name)?.split(' ')[1]) > now)) storage.removeItem(name);
};

/**
 * The keys a guest answers with, one for each pick: made at the first answer and kept until the pick is gone, so that a later
 * answer replaces the earlier one. Where nothing is kept they live as long as the page.
 */
export const answerKeys = (newKey: () => string, storage = room()): AnswerKeys => {
  const here = new Map<SaidId, string>();
  return {
    of: ({ ref, expires }, now) => {
      if (storage) dropOver(storage, now);
      const name = PREFIX + ref;
      const key = here.get(ref) ?? storage?.getItem(name)?.split(' ')[0] ?? newKey();
      here.set(ref, key);
      storage?.setItem(name, `${key} ${expires}`);
      return key;
    },
  };
};
