import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { testSource } from '@/entrypoints/background/testing';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import type { SourceConfig } from '@/lib/domain/source';
import { runsOf } from '@/lib/storage/ledger';
import { deleteEverything } from '@/lib/storage/portable';
import { changeSettings } from '@/lib/storage/settings';

/** Of a kind that cannot be opened, so that nothing is sent. */
const CONFIG: SourceConfig = { id: 'discourse:f.example', kind: 'discourse', label: 'F', fields: {} };

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('a test of a source', () => {
  it('is noted among its runs where it is saved', async () => {
    await changeSettings(() => ({
      ...FIRST_SETTINGS,
      sources: [{ config: CONFIG, on: true, trust: 2, when: 'popup' }],
    }));
    expect(await testSource({ config: CONFIG, name: 'Oriel' })).toMatchObject({ state: 'failed' });
    expect(await runsOf(CONFIG.id, 9)).toMatchObject([{ source: CONFIG.id, outcome: 'not-understood', count: 0 }]);
  });

  it('leaves no run of one that is not', async () => {
    await testSource({ config: CONFIG, name: 'Oriel' });
    expect(await runsOf(CONFIG.id, 9)).toEqual([]);
  });
});
