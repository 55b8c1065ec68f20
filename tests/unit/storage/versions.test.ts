import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { closeDatabase, database } from '@/lib/storage/database';
import { allSaid, commitSaid } from '@/lib/storage/friends/said';
import { readVault } from '@/lib/storage/friends/vault';
import { opinionsAbout } from '@/lib/storage/opinions';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';
import { readSettings } from '@/lib/storage/settings';
import { parseSettings } from '@/lib/storage/settings-schema';
import { SETTINGS_VERSION, upgrade } from '@/lib/storage/settings-versions';
import { said } from './friends/examples';
import exportOne from './frozen/export-1.json';
import settingsOne from './frozen/settings-1.json';
import vaultOne from './frozen/vault-1.json';

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('settings of version 1', () => {
  const now = { ...settingsOne.settings, guestPage: '', notifyAnswers: false, reminders: true, blossom: '' };

  it('are read with all they hold, and what friends need is added', async () => {
    await fakeBrowser.storage.local.set({ settings: settingsOne });
    expect(await readSettings()).toEqual(now);
  });

  it('are the same when brought up to date a second time', () => {
    expect(upgrade({ version: SETTINGS_VERSION, settings: upgrade(settingsOne) })).toEqual(now);
  });

  it('keep no address that is none', () => {
    const odd = parseSettings({ ...now, guestPage: 'javascript:alert(1)', blossom: 'https://blossom.test' });
    expect([odd?.guestPage, odd?.blossom]).toEqual(['', 'https://blossom.test/']);
  });
});

describe('a vault of version 1', () => {
  it('is read with all it holds, from either place', async () => {
    await fakeBrowser.storage.local.set({ 'friends.vault': vaultOne });
    expect(await readVault()).toEqual(JSON.parse(vaultOne.vault));
    await fakeBrowser.storage.local.clear();
    expect(await readVault()).toEqual(JSON.parse(vaultOne.vault));
  });
});

describe('an export of version 1', () => {
  it('is imported whole, and takes nothing of friends away', async () => {
    await commitSaid({ said: [said(1)], wraps: [] });
    expect(await importData(JSON.stringify(exportOne))).toEqual({ state: 'imported' });
    const { grapevine, corrections, opinions, ledger, runs, settings } = JSON.parse(
      await exportData({ harmless: withoutSecrets }),
    );
    expect({ corrections, opinions, ledger, runs }).toEqual({
      ...{ corrections: exportOne.corrections, opinions: exportOne.opinions },
      ...{ ledger: exportOne.ledger, runs: exportOne.runs },
    });
    expect([grapevine, settings.settings.language, settings.settings.reminders]).toEqual([2, 'zh-CN', true]);
    expect(await allSaid()).toEqual([said(1)]);
  });
});

describe('a database of version 1', () => {
  it('keeps what it holds and gets room for friends', async () => {
    await closeDatabase();
    await deleteDB('grapevine');
    const old = await openDB('grapevine', 1, {
      upgrade: (db) => {
        db.createObjectStore('opinions', { keyPath: ['product', 'source'] }).createIndex('at', 'at');
        db.createObjectStore('ledger', { autoIncrement: true }).createIndex('at', 'at');
        db.createObjectStore('runs', { autoIncrement: true }).createIndex('source', 'source');
        db.createObjectStore('kept');
        db.createObjectStore('budgets');
        db.createObjectStore('answers', { keyPath: 'url' }).createIndex('at', 'at');
      },
    });
    await old.put('opinions', exportOne.opinions[0]);
    old.close();
    expect(await opinionsAbout(exportOne.opinions[0]?.product ?? '')).toEqual(exportOne.opinions[0]?.opinions);
    await commitSaid({ said: [said(1)], wraps: [] });
    expect([await allSaid(), (await database()).version]).toEqual([[said(1)], 2]);
  });
});
