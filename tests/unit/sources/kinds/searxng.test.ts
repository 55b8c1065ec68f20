import { describe, expect, it } from 'vitest';
import type { SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { ROUND } from '@/tests/unit/sources/products';

const result = (url: string, title = 'Oriel Fenwick Round, a review') => ({ url, title, content: 'Light & sturdy. ' });

/** Searches an instance that finds this, within these sites. */
const search = async (results: readonly unknown[], sites = '', address = 'https://search.example/') => {
  const asked: URL[] = [];
  const source = openSource({ id: 'searxng:x', kind: 'searxng', label: 'Mine', fields: { address, sites } });
  const io = {
    fetchJson: async (url: string) => {
      asked.push(new URL(url));
      return { query: 'x', results };
    },
  } as unknown as SourceIo;
  const { leads = [], opinions } = await source.find(ROUND, io);
  return { asked, leads, opinions };
};

describe('SearXNG', () => {
  it.each([
    ['', 'Fenwick Round'],
    ['blog.example', 'Fenwick Round site:blog.example'],
    [
      'blog.example, https://www.forum.example/t/1  blog.example',
      'Fenwick Round (site:blog.example OR site:forum.example)',
    ],
    ['not-a-host, a.example) OR (b', 'Fenwick Round'],
  ])('asked once for JSON, within the sites %j', async (sites, q) => {
    const { asked } = await search([], sites);
    expect(asked.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
      ['/search', { q, format: 'json' }],
    ]);
  });

  it('finds places to read, no opinions, each once', async () => {
    const twice = [result('https://blog.example/1'), result('https://blog.example/1')];
    const { leads, opinions } = await search(twice);
    expect(opinions).toEqual([]);
    expect(leads).toEqual([
      { url: 'https://blog.example/1', title: 'Oriel Fenwick Round, a review', said: 'Light & sturdy.' },
    ]);
  });

  it('leaves out other products, other sites and what is no web address', async () => {
    const { leads } = await search(
      [
        result('https://blog.example/1', 'Bicycles'),
        result('https://notblog.example/1'),
        result('https://blog.example.evil.example/1'),
        result('javascript:alert(1)'),
        result('https://www.blog.example/2'),
      ],
      'blog.example',
    );
    expect(leads.map(({ url }) => url)).toEqual(['https://www.blog.example/2']);
  });

  it('names ten places at most', async () => {
    const many = Array.from({ length: 30 }, (_, n) => result(`https://blog.example/${n}`));
    expect((await search(many)).leads).toHaveLength(10);
  });

  it.each([
    ['https://search.example/', 'https://search.example'],
    ['https://home.example/searxng/search?q=tea', 'https://home.example/searxng'],
    ['https://search.example/preferences', 'https://search.example'],
  ])('is known at %s by the generator', async (address, base) => {
    const page = '<!doctype html><html><head><meta name="generator" content="searxng/2026.1.2"></head></html>';
    const config = await recogniseAddress(new URL(address), { fetchText: async () => page } as unknown as SourceIo);
    expect(config?.fields).toEqual({ address: base });
    expect((await search([], '', address)).asked[0]?.href).toMatch(`${base}/search?`);
  });
});
