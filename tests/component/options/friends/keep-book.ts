import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Book } from '@/lib/domain/friends/book';
import { BOOK, LOST } from '@/lib/storage/friends/book';

/** Puts a book where the background would. */
export const keepBook = (book: Book): Promise<void> => fakeBrowser.storage.local.set({ [BOOK]: book });

/** Says that the key can be read again. */
export const findAgain = (): Promise<void> => fakeBrowser.storage.local.remove(LOST);

/** What the background answers when something was done. */
export const done = { state: 'done' } as const;

/** What it answers when it was not. */
export const refused = (because: string) => ({ state: 'refused', because });
