import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerRow } from '@/lib/domain/ledger';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { emptyLedger, readLedger, record } from '@/lib/storage/ledger';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';

const leaving: LedgerRow = {
  ...{ at: 5, source: 'forum', purpose: 'look-up', url: 'https://forum.test/' },
  ...{ answer: 'unanswered', bytes: 0, ms: 0 },
};
const heard = { answer: 200, bytes: 9, ms: 3 } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe.each([
  ['an open window', false],
  ['a private window', true],
])('a request of %s', (_, isPrivate) => {
  it('is in the ledger from the moment it leaves, and completed in its place', async () => {
    const complete = await record(leaving, isPrivate);
    await record({ ...leaving, at: 6 }, isPrivate);
    expect((await readLedger(9)).map(({ answer }) => answer)).toEqual(['unanswered', 'unanswered']);
    await complete(heard);
    expect(await readLedger(9)).toEqual([
      { ...leaving, at: 6 },
      { ...leaving, ...heard },
    ]);
  });

  it('does not come back after the ledger was emptied, nor takes the place of another', async () => {
    const complete = await record(leaving, isPrivate);
    await emptyLedger();
    await complete(heard);
    expect(await readLedger(9)).toEqual([]);
    await deleteEverything();
    const other = { ...leaving, url: 'https://other.test/' };
    await record(other, isPrivate);
    await complete(heard);
    expect(await readLedger(9)).toEqual([other]);
  });
});

it('a request nobody answered survives export and import', async () => {
  await record(leaving);
  const before = await exportData({ harmless: withoutSecrets });
  await deleteEverything();
  expect(await importData(before)).toEqual({ state: 'imported' });
  expect(await readLedger(9)).toEqual([leaving]);
});
