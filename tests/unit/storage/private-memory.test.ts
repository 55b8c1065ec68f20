import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '@/lib/storage/portable';
import { keepPrivately, readPrivateBudget, recallPrivately, writePrivateBudget } from '@/lib/storage/private-memory';
import { keep, readBudget, recall, writeBudget } from '@/lib/storage/source-memory';

const ORIGIN = 'https://forum.test';
const sized = (characters: number) => ({ text: 'x'.repeat(characters) });

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('what a source keeps in a private window', () => {
  it('comes back there, is never on disk, and ends with the browser', async () => {
    await keep('blog', 'public');
    expect(await recallPrivately('blog')).toBe('public');
    await keepPrivately('blog', 'whispered');
    expect([await recallPrivately('blog'), await recall('blog')]).toEqual(['whispered', 'public']);
    await fakeBrowser.storage.session.clear();
    expect(await recallPrivately('blog')).toBe('public');
  });

  it('gives way to newer things when there is no more room, and what is too big costs only itself', async () => {
    for (const source of ['a', 'b', 'c']) await keepPrivately(source, sized(900_000));
    await keepPrivately('huge', sized(3_000_000));
    const left = await Promise.all(['a', 'b', 'c', 'huge'].map(recallPrivately));
    expect(left.map((value) => value !== undefined)).toEqual([false, true, true, false]);
  });
});

describe('the budget of a private window', () => {
  it('begins with the open one and leaves no trace in it', async () => {
    await writeBudget(ORIGIN, { tokens: 4, at: 1 });
    expect(await readPrivateBudget(ORIGIN)).toEqual({ tokens: 4, at: 1 });
    await writePrivateBudget(ORIGIN, { tokens: 3, at: 2 });
    expect([await readPrivateBudget(ORIGIN), await readBudget(ORIGIN)]).toEqual([
      { tokens: 3, at: 2 },
      { tokens: 4, at: 1 },
    ]);
  });

  it('is closed for as long as either is', async () => {
    const closed = { until: 99, trouble: 'throttled' } as const;
    await writePrivateBudget(ORIGIN, { tokens: 3, at: 2 });
    await writeBudget(ORIGIN, { tokens: 4, at: 1, closed });
    expect(await readPrivateBudget(ORIGIN)).toEqual({ tokens: 3, at: 2, closed });
    const later = { ...closed, until: 100 };
    await writePrivateBudget(ORIGIN, { tokens: 3, at: 2, closed: later });
    expect((await readPrivateBudget(ORIGIN))?.closed).toEqual(later);
  });
});
