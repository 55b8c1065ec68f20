import { type Mock, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PickDoors, PickDoorsContext } from '@/components/pick/pick-doors';
import { PickPage } from '@/components/pick/pick-page';
import { PICK_TITLES } from '@/components/pick/words/pick-words';
import type { Ports } from '@/components/shared/ports';
import { Stage } from '@/components/shared/stage';
import type { Book } from '@/lib/domain/friends/book';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Said } from '@/lib/domain/friends/said';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { Settings } from '@/lib/domain/settings';
import type { MessageName, Messages } from '@/lib/messaging/messages';
import { database, type OpinionShelf } from '@/lib/storage/database';
import { BOOK as BOOK_KEY, LOST } from '@/lib/storage/friends/book';
import { keepDraft } from '@/lib/storage/friends/drafts';
import { changeNews } from '@/lib/storage/friends/news';
import { keepPhoto } from '@/lib/storage/friends/photos';
import { addPurchases } from '@/lib/storage/friends/purchases';
import { commitSaid } from '@/lib/storage/friends/said';
import { changeShortlist } from '@/lib/storage/friends/shortlist';
import { keepOpinions } from '@/lib/storage/opinions';
import { changeSettings } from '@/lib/storage/settings';
import { BOOK, NOW, SETTINGS } from './examples';
import { picture } from './pictures';

/** What the background answers to each message; a rejected promise is a background that cannot be reached. */
export type Replies = { [N in MessageName]?: (about: Parameters<Messages[N]>[0]) => unknown };

const DONE = () => ({ state: 'done' });

/** Ports over the test's storage: whatever is asked is done, unless told otherwise. */
export const fakePorts = (replies: Replies = {}) => {
  const answers: Replies = {
    changeSettings: (change) => changeSettings((now) => ({ ...now, ...change })),
    sendPick: () => ({ state: 'done', pick: '1'.repeat(64) }),
    guestLink: () => ({ state: 'done', code: `g1.${'k'.repeat(140)}` }),
    decide: () => ({ state: 'done', id: 'p1' }),
    ...replies,
  };
  const send: Mock = vi.fn(async (name: MessageName, about: never) =>
    ((answers[name] ?? DONE) as (about: never) => unknown)(about),
  );
  const ports = {
    send: send as unknown as Ports['send'],
    askFor: vi.fn(async (_: readonly string[]) => true),
    askForNotifications: async () => true,
    mayAsk: async () => true,
    giveUp: async () => undefined,
    openOptions: vi.fn(),
    openOwn: vi.fn(),
    openPage: vi.fn(),
    now: () => NOW,
    version: '1.2.3',
  } satisfies Ports;
  return { ports, send };
};

/** What is in storage before the page opens. No book: the shopper has no key yet. */
export type Stored = {
  settings?: Partial<Settings>;
  book?: Book | null;
  lost?: boolean;
  news?: Partial<FriendsNews>;
  said?: readonly Said[];
  /** Photos that are here, by the letter of their hash. */
  photos?: readonly string[];
  drafts?: readonly PickDraft[];
  shortlist?: readonly Shortlisted[];
  purchases?: readonly Purchase[];
  shelves?: readonly OpinionShelf[];
};

const STORES = ['said', 'photos', 'drafts', 'draftPhotos', 'opinions'] as const;

/** Puts the examples, or what the test says, into the storage of the test browser. */
export const fill = async (stored: Stored): Promise<void> => {
  const { book = BOOK, lost, news, said = [], photos = ['a', 'b'] } = stored;
  fakeBrowser.reset();
  const db = await database();
  await Promise.all(STORES.map((store) => db.clear(store)));
  await changeSettings(() => ({ ...SETTINGS, ...stored.settings }));
  if (book) await fakeBrowser.storage.local.set({ [BOOK_KEY]: book });
  if (lost) await fakeBrowser.storage.local.set({ [LOST]: true });
  if (news) await changeNews((now) => ({ ...now, ...news }));
  await commitSaid({ said, wraps: [] });
  for (const letter of photos) await keepPhoto(letter.repeat(64), await picture(letter), 'image/webp');
  for (const draft of stored.drafts ?? []) await keepDraft(draft);
  for (const shelf of stored.shelves ?? []) await keepOpinions(shelf);
  await addPurchases(stored.purchases ?? []);
  if (stored.shortlist) await changeShortlist(() => stored.shortlist ?? []);
};

/** Doors that shrink nothing and count ids up. */
export const fakeDoors = (some: Partial<PickDoors> = {}): PickDoors => {
  let ids = 0;
  return {
    shrinkPhoto: async (file) => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      type: 'image/webp',
      width: 480,
      height: 420,
    }),
    newId: () => {
      ids += 1;
      return ids.toString(16).padStart(16, '0');
    },
    saveGuestPage: async () => true,
    ...some,
  };
};

/** The pick page at an address, over storage that holds the examples or what the test says. */
export const show = async (hash: string, stored: Stored = {}, means: { replies?: Replies; doors?: PickDoors } = {}) => {
  await fill(stored);
  // A colour on its way from one theme to the other is nobody's contrast.
  document.documentElement.style.setProperty('--quick', '0ms');
  history.replaceState(null, '', hash);
  const { ports, send } = fakePorts(means.replies);
  const screen = await render(
    <PickDoorsContext value={means.doors ?? fakeDoors()}>
      <Stage ports={ports} titles={PICK_TITLES}>
        <PickPage />
      </Stage>
    </PickDoorsContext>,
  );
  return { screen, ports, send };
};

/** A background that does not answer. */
export const unreached = () => Promise.reject(new Error('no receiving end'));
