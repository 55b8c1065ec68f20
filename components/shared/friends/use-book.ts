import { useStored } from '@/components/shared/use-stored';
import type { Book } from '@/lib/domain/friends/book';
import { watchArea } from '@/lib/storage/areas';
import { LOST, readBook, watchBook } from '@/lib/storage/friends/book';

/** What a page knows of the shopper's friends. `unreadable`: there is something, and no copy of it can be read. */
export type KnownBook =
  | { state: 'reading' }
  | { state: 'none' }
  | { state: 'unreadable' }
  | { state: 'here'; book: Book };

const READING: KnownBook = { state: 'reading' };

const known = (book: Book | undefined): KnownBook => (book ? { state: 'here', book } : { state: 'none' });

const read = (): Promise<KnownBook> => readBook().then(known, () => ({ state: 'unreadable' as const }));

const watch = (changed: (now: KnownBook) => void): (() => void) => {
  const stopBook = watchBook((book) => changed(known(book)));
  // A book stays where it was while its vault is lost, and is the same once that was found again.
  const stopLost = watchArea('local', LOST, () => void read().then(changed));
  return () => {
    stopBook();
    stopLost();
  };
};

/** The shopper's friends, always as they are now. */
export const useBook = (): KnownBook => useStored(read, watch) ?? READING;
