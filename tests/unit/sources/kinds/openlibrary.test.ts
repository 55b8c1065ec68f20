import { describe, expect, it } from 'vitest';
import type { ProductIds } from '@/lib/domain/product';
import type { SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { called } from '@/tests/unit/sources/products';

const source = openSource({ id: 'openlibrary', kind: 'openlibrary', label: 'Open Library', fields: {} });
const WORK = { key: '/works/OL71W', title: 'The  Lantern Year', ratings_average: 4.25, ratings_count: 1204 };

/** Asks for a book, and tells what was asked. */
const ask = async (ids: ProductIds, docs: readonly unknown[]) => {
  const asked: URL[] = [];
  const io = {
    fetchJson: async (url: string) => {
      asked.push(new URL(url));
      return { numFound: docs.length, docs };
    },
  } as unknown as SourceIo;
  const found = await source.find(called('The Lantern Year', { ids }), io);
  return { asked, found };
};

describe('Open Library', () => {
  it('tells how many readers rated a book, how well, and where to read on', async () => {
    const { found } = await ask({ isbn: '9780306406157' }, [WORK]);
    expect(found).toEqual({
      opinions: [],
      tally: { value: 4.25, worst: 1, best: 5, count: 1204 },
      leads: [{ url: 'https://openlibrary.org/works/OL71W', title: 'The Lantern Year' }],
    });
  });

  it.each([{ isbn: '9780306406157' }, { gtin: '9780306406157' }])('is asked once, by number alone: %o', async (ids) => {
    const { asked } = await ask(ids, []);
    expect(asked.map(({ searchParams: q }) => q.get('isbn'))).toEqual(['9780306406157']);
    expect(asked[0]?.href).not.toContain('Lantern');
  });

  it('is not asked about what is no book', async () => {
    expect(await ask({ gtin: '4006381333931' }, [WORK])).toEqual({ asked: [], found: { opinions: [] } });
  });

  it.each([{ ratings_count: 0 }, { ratings_count: undefined }, { ratings_average: undefined }])(
    'makes no tally of %o',
    async (none) => {
      const { found } = await ask({ isbn: '9780306406157' }, [{ ...WORK, ...none }]);
      expect(found).not.toHaveProperty('tally');
    },
  );

  it('does not take an address from the answer', async () => {
    const astray = { ...WORK, key: '//evil.example/works/OL71W' };
    await expect(ask({ isbn: '9780306406157' }, [astray])).rejects.toMatchObject({ trouble: 'not-understood' });
  });

  it('is known by its host', async () => {
    const address = new URL('https://openlibrary.org/works/OL71W/The_Lantern_Year');
    expect(await recogniseAddress(address, {} as SourceIo)).toMatchObject({ id: 'openlibrary', fields: {} });
  });
});
