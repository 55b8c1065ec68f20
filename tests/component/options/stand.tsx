import { type Mock, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/components/options/options';
import { OPTIONS_TITLES } from '@/components/options/words/options-words';
import type { Ports } from '@/components/shared/ports';
import { Stage } from '@/components/shared/stage';
import type { Clip } from '@/lib/domain/clip';
import type { Book } from '@/lib/domain/friends/book';
import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Said } from '@/lib/domain/friends/said';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { LedgerRow, Run } from '@/lib/domain/ledger';
import type { Settings } from '@/lib/domain/settings';
import type { MessageName, Messages } from '@/lib/messaging/messages';
import { changeClips } from '@/lib/storage/clips';
import { database } from '@/lib/storage/database';
import { BOOK, LOST } from '@/lib/storage/friends/book';
import { changeNews } from '@/lib/storage/friends/news';
import { commitSaid } from '@/lib/storage/friends/said';
import { keepSealedVault } from '@/lib/storage/friends/sealed-vault';
import { addShortlisted } from '@/lib/storage/friends/shortlist';
import { emptyLedger, record, recordRun } from '@/lib/storage/ledger';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import { LEDGER, NOW, RUNS, SETTINGS } from './examples';

/** What the background answers to each message; a rejected promise is a background that cannot be reached. */
type Replies = { [N in MessageName]?: (about: Parameters<Messages[N]>[0]) => unknown };

/** The permissions of a pretended browser: what was given, and whether every request came straight from a click. */
export type Permissions = { given: Set<string>; refuses: boolean; straight: boolean };

/** Ports over the test's storage: settings are kept as the background keeps them, everything is allowed, the rest is as told. */
export const fakePorts = (replies: Replies = {}, some: Partial<Permissions> = {}) => {
  const permissions: Permissions = { given: new Set(), refuses: false, straight: true, ...some };
  const answers: Replies = {
    changeSettings: (change) => changeSettings((now) => ({ ...now, ...change })),
    emptyLedger: () => emptyLedger(),
    ...replies,
  };
  const send: Mock = vi.fn(async (name: MessageName, about: never) =>
    (answers[name] as ((about: never) => unknown) | undefined)?.(about),
  );
  const ports = {
    send: send as unknown as Ports['send'],
    askFor: async (origins) => {
      // Browsers only take a request while the click is being handled; after an await, no event is current.
      if (!window.event) permissions.straight = false;
      if (!permissions.refuses) for (const origin of origins) permissions.given.add(origin);
      return !permissions.refuses;
    },
    askForNotifications: async () => {
      if (!window.event) permissions.straight = false;
      if (!permissions.refuses) permissions.given.add('notifications');
      return !permissions.refuses;
    },
    mayAsk: async (origins) => !permissions.refuses || origins.every((origin) => permissions.given.has(origin)),
    giveUp: async (origins) => {
      for (const origin of origins) permissions.given.delete(origin);
    },
    openOptions: vi.fn(),
    openOwn: vi.fn(),
    openPage: vi.fn(),
    now: () => NOW,
    version: '1.2.3',
  } satisfies Ports;
  return { ports, send, permissions };
};

/** What is in storage before the page opens. */
export type Stored = {
  settings?: Partial<Settings>;
  runs?: readonly Run[];
  ledger?: readonly LedgerRow[];
  clips?: readonly Clip[];
  shortlist?: readonly Shortlisted[];
  friends?: { book?: Book; lost?: boolean; sealed?: string; news?: Partial<FriendsNews>; said?: readonly Said[] };
};

const fillFriends = async ({ book, lost, sealed, news, said = [] }: Stored['friends'] = {}): Promise<void> => {
  if (book) await fakeBrowser.storage.local.set({ [BOOK]: book });
  if (lost) await fakeBrowser.storage.local.set({ [LOST]: true });
  if (sealed) await keepSealedVault(sealed);
  if (news) await changeNews((now) => ({ ...now, ...news }));
  await commitSaid({ said, wraps: [] });
};

/** Puts the examples, or what the test says, into the storage of the test browser. */
export const fill = async ({ settings, runs = RUNS, ledger = LEDGER, friends, ...kept }: Stored): Promise<void> => {
  fakeBrowser.reset();
  const db = await database();
  await Promise.all([db.clear('runs'), db.clear('ledger'), db.clear('opinions'), db.clear('said')]);
  await changeSettings(() => ({ ...SETTINGS, ...settings }));
  for (const run of runs) await recordRun(run);
  for (const row of ledger) await record(row);
  await changeClips(() => kept.clips ?? []);
  await addShortlisted(kept.shortlist ?? []);
  await fillFriends(friends);
};

/** The options page at a section, over storage that holds the examples or what the test says. */
export const show = async (hash: string, stored: Stored = {}, doors = fakePorts()) => {
  await fill(stored);
  location.hash = hash;
  // A colour on its way from one state to another is nobody's contrast.
  document.documentElement.style.setProperty('--quick', '0ms');
  const screen = await render(
    <Stage ports={doors.ports} titles={OPTIONS_TITLES}>
      <Options />
    </Stage>,
  );
  return { screen, stored: readSettings, ...doors };
};

/** A background that does not answer. */
export const unreached = () => Promise.reject(new Error('no receiving end'));
