import { useEffect, useState } from 'react';
import type { Book } from '@/lib/domain/friends/book';
import { watchArea } from '@/lib/storage/areas';
import { LOST, readBook, watchBook } from '@/lib/storage/friends/book';

/** What a page knows of the shopper's friends. `unreadable`: there is something, and no copy of it can be read. */
export type KnownBook =
  | { state: 'reading' }
  | { state: 'none' }
  | { state: 'unreadable' }
  | { state: 'here'; book: Book };

const known = (book: Book | undefined): KnownBook => (book ? { state: 'here', book } : { state: 'none' });

const read = (): Promise<KnownBook> => readBook().then(known, () => ({ state: 'unreadable' as const }));

/** The shopper's friends, always as they are now. */
export const useBook = (): KnownBook => {
  const [now, setNow] = useState<KnownBook>({ state: 'reading' });
  useEffect(() => {
    const stopBook = watchBook((book) => setNow(known(book)));
    // A book stays where it was while its vault is lost, and is the same once that was found again.
    const stopLost = watchArea('local', LOST, () => void read().then(setNow));
    void read().then((first) => setNow((newer) => (newer.state === 'reading' ? first : newer)));
    return () => {
      stopBook();
      stopLost();
    };
  }, []);
  return now;
};
