import type { Book } from '@/lib/domain/friends/book';
import { readArea, watchArea } from '@/lib/storage/areas';
import { VaultUnreadable } from './vault-unreadable';

/** Written beside the vault at each change of it. */
export const BOOK = 'friends.book';

/** There while no copy of the vault can be read. */
export const LOST = 'friends.lost';

/** The book as it was last written, also while the vault itself is lost. */
export const bookHere = async (): Promise<Book | undefined> => (await readArea('local', BOOK)) as Book | undefined;

/** What pages may know of the vault; undefined when there is none. Throws VaultUnreadable when it was lost. */
export const readBook = async (): Promise<Book | undefined> => {
  if ((await readArea('local', LOST)) !== undefined) throw new VaultUnreadable();
  return bookHere();
};

/** Calls back with the book at each change; answers how to stop. */
export const watchBook = (changed: (book: Book | undefined) => void): (() => void) =>
  watchArea('local', BOOK, (value) => changed(value as Book | undefined));
