import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerRow } from '@/lib/domain/ledger';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { askedOf, emptyLedger, readLedger, record } from '@/lib/storage/ledger';
import { keepOpinions, lastShelvesOf } from '@/lib/storage/opinions';
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

it('what a source was asked is told newest first, without what recognised it, others’ or private windows’', async () => {
  const rows: readonly Partial<LedgerRow>[] = [
    { url: 'https://forum.test/?q=1' },
    { url: 'https://forum.test/?q=2', purpose: 'test' },
    { url: 'https://forum.test/about', purpose: 'recognise' },
    { url: 'https://other.test/', source: 'other' },
  ];
  for (const [at, row] of rows.entries()) await record({ ...leaving, at, ...row });
  await record({ ...leaving, at: 9, url: 'https://forum.test/?q=private' }, true);
  expect(await askedOf('forum', 9)).toEqual(['https://forum.test/?q=2', 'https://forum.test/?q=1']);
  expect(await askedOf('forum', 1)).toEqual(['https://forum.test/?q=2']);
});

it('what a source said last is told newest first, without private windows’', async () => {
  const shelf = { source: 'forum', opinions: [] };
  for (const at of [3, 1, 2]) await keepOpinions({ ...shelf, product: `p${at}`, at });
  await keepOpinions({ ...shelf, product: 'private p', at: 8 });
  await keepOpinions({ ...shelf, source: 'other', product: 'p9', at: 9 });
  expect((await lastShelvesOf('forum', 2)).map(({ product }) => product)).toEqual(['p3', 'p2']);
});
