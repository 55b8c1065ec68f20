import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import '@/components/shared/base.css';
import '@/components/shared/tokens.css';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/components/options/options';
import { OPTIONS_TITLES } from '@/components/options/words/options-words';
import type { Ports } from '@/components/shared/ports';
import { Stage } from '@/components/shared/stage';
import type { LedgerRow, Run } from '@/lib/domain/ledger';
import type { Settings } from '@/lib/domain/settings';
import type { Messages } from '@/lib/messaging/messages';
import { database } from '@/lib/storage/database';
import { emptyLedger, record, recordRun } from '@/lib/storage/ledger';
import { changeSettings } from '@/lib/storage/settings';
import { LEDGER, NOW, RUNS, SETTINGS } from './examples';

type Replies = { [N in keyof Messages]?: (about: Parameters<Messages[N]>[0]) => unknown };

/** Ports that keep settings as the background does, allow everything, and answer as a test says. */
export const fakePorts = (replies: Replies = {}) => {
  const given = new Set<string>();
  const answers: Replies = {
    changeSettings: (change) => changeSettings((now) => ({ ...now, ...change })),
    emptyLedger: () => emptyLedger(),
    ...replies,
  };
  return {
    given,
    send: vi.fn((name: keyof Messages, about: never) =>
      Promise.resolve((answers[name] as ((about: never) => unknown) | undefined)?.(about)),
    ),
    askFor: vi.fn(async (origins: readonly string[]) => {
      for (const origin of origins) given.add(origin);
      return true;
    }),
    mayAsk: vi.fn(async (_origins: readonly string[]) => true),
    giveUp: vi.fn(async (origins: readonly string[]) => {
      for (const origin of origins) given.delete(origin);
    }),
    openOptions: vi.fn(),
    openPage: vi.fn(),
    now: () => NOW,
  };
};

type Stored = { settings?: Partial<Settings>; runs?: readonly Run[]; ledger?: readonly LedgerRow[] };

const fill = async ({ settings, runs = RUNS, ledger = LEDGER }: Stored): Promise<void> => {
  fakeBrowser.reset();
  const db = await database();
  await Promise.all([db.clear('runs'), db.clear('ledger'), db.clear('opinions')]);
  await changeSettings(() => ({ ...SETTINGS, ...settings }));
  for (const run of runs) await recordRun(run);
  for (const row of ledger) await record(row);
};

/** The options page at a section, over storage that holds the examples or what the test says. */
export const show = async (hash: string, stored: Stored = {}, ports = fakePorts()) => {
  await fill(stored);
  location.hash = hash;
  const screen = await render(
    <Stage ports={ports as unknown as Ports} titles={OPTIONS_TITLES}>
      <Options version="1.2.3" />
    </Stage>,
  );
  return { screen, ports };
};
