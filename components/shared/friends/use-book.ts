import { useEffect, useState } from 'react';
import type { Book } from '@/lib/domain/friends/book';
import { readBook, watchBook } from '@/lib/storage/friends/book';

/** What a page knows of the shopper's friends. `unreadable`: there is something, and no copy of it can be read. */
export type KnownBook =
  | { state: 'reading' }
  | { state: 'none' }
  | { state: 'unreadable' }
  | { state: 'here'; book: Book };

const known = (book: Book | undefined): KnownBook => (book ? { state: 'here', book } : { state: 'none' });

/** The shopper's friends, always as they are now. */
export const useBook = (): KnownBook => {
  const [now, setNow] = useState<KnownBook>({ state: 'reading' });
  useEffect(() => {
    const stop = watchBook((book) => setNow(known(book)));
    readBook().then(
      (book) => setNow((newer) => (newer.state === 'reading' ? known(book) : newer)),
      () => setNow((newer) => (newer.state === 'reading' ? { state: 'unreadable' } : newer)),
    );
    return stop;
  }, []);
  return now;
};
