import { database } from './database';

/** Chrome names its storage.local quota in the message, IndexedDB and Firefox in the name. */
const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

const dropCaches = async (): Promise<void> => {
  const tx = (await database()).transaction(['answers', 'opinions'], 'readwrite');
  await Promise.all([tx.objectStore('answers').clear(), tx.objectStore('opinions').clear(), tx.done]);
};

/**
 * Writes what is the shopper's own. When the disk is full, what sources said is let go first, because they can be asked
 * again, and the write is tried once more.
 */
export const makingRoom = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (!isFull(error)) throw error;
    await dropCaches();
    return write();
  }
};
