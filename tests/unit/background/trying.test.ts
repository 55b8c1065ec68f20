import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recognise, trySource } from '@/entrypoints/background/trying';
import { deleteEverything } from '@/lib/storage/portable';

const LIBRARY = { id: 'openlibrary', kind: 'openlibrary', label: 'Open Library', fields: {} };
const BOOK = { key: '/works/OL1W', title: 'The Salt Almanac', ratings_average: 4.1, ratings_count: 812 };

const asked: string[] = [];
const answering = (answer: () => Response) =>
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer();
  });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  await deleteEverything();
  asked.length = 0;
});

describe('trying a source', () => {
  it('asks a place that knows things by code for the code that was typed, and brings its count and what to read', async () => {
    answering(() => Response.json({ docs: [BOOK] }));
    const tried = await trySource({ config: LIBRARY, name: '0-306-40615-2' });
    expect(asked).toEqual([expect.stringContaining('isbn=9780306406157')]);
    expect(tried).toMatchObject({
      state: 'found',
      opinions: [],
      tally: { value: 4.1, best: 5, count: 812 },
      leads: [{ title: 'The Salt Almanac' }],
    });
  });

  it('takes anything else for a name', async () => {
    answering(() => Response.json({ docs: [] }));
    expect(await trySource({ config: LIBRARY, name: 'The Salt Almanac' })).toMatchObject({ state: 'found' });
    expect(asked).toEqual([]);
  });
});

describe('recognising an address', () => {
  it('says so when it leads on to another, and asks no other origin', async () => {
    answering(() => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }));
    expect(await recognise({ address: 'https://forum.example/' })).toEqual({ state: 'moved' });
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set(['https://forum.example']));
  });

  it('tells other troubles from it', async () => {
    answering(() => new Response('', { status: 404 }));
    expect(await recognise({ address: 'https://forum.example/' })).toMatchObject({ state: 'failed' });
  });
});
