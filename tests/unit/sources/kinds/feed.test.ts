import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { readFeed } from '@/lib/sources/kinds/feed/items';
import { ROUND } from '@/tests/unit/sources/products';

const BASE = 'https://blog.example/feed';
const only = (body: string) => readFeed(body, BASE)?.items[0];
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>B</title>${items}</channel></rss>`;
const item = (n: number, more = '') =>
  `<item><title>Oriel Fenwick Round ${n}</title><guid>${n}</guid><description>Light ${n}.</description>${more}</item>`;

describe('an entry of a feed', () => {
  it.each([
    [
      'RSS 2.0',
      rss('<item><title>Arc &amp; lamp</title><link>/a</link><description>&lt;p&gt;Bright.</description></item>'),
    ],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><item><title>Arc &amp; lamp</title><link>/a</link><description>Bright.</description></item></channel></rss>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>B</title></channel><item rdf:about="/a"><title>Arc &amp; lamp</title><link>/a</link><description>Bright.</description></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><id>1</id><title type="html">Arc &amp;amp; lamp</title><link rel="self" href="/s"/><link href="/a"/><content type="html">&lt;p&gt;Bright.&lt;/p&gt;</content></entry></feed>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'B',
        items: [{ id: '1', title: 'Arc & lamp', url: '/a', content_text: 'Bright.' }],
      }),
    ],
  ])('is read from %s', (_, body) => {
    expect(only(body)).toMatchObject({ title: 'Arc & lamp', url: 'https://blog.example/a', text: 'Bright.' });
  });

  it('carries author, date, language and the score it writes', () => {
    const body = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>B</title><language>fr</language>
      <item><title>x</title><dc:creator>Ana</dc:creator><pubDate>Sat, 01 Mar 2025 10:00:00 GMT</pubDate><description>Note : 4,5/5</description></item></channel></rss>`;
    expect(only(body)).toMatchObject({ by: 'Ana', at: 1_740_823_200, lang: 'fr', score: 0.9 });
  });

  it('may carry its score as media:starRating', () => {
    const body = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>B</title><item><title>x</title>
      <media:community><media:starRating average="3" min="1" max="5"/></media:community></item></channel></rss>`;
    expect(only(body)?.score).toBe(0.5);
  });

  it('keeps no link that cannot be followed', () => {
    expect(only(rss('<item><title>x</title><link>javascript:alert(1)</link></item>'))?.url).toBeUndefined();
  });

  it.each([
    '',
    'hello',
    '<html><body></body></html>',
    '{}',
    '[]',
    '<rss version="2.0"><channel>',
    '<?xml version="1.0"?><a/>',
  ])('is not in %j', (body) => expect(readFeed(body, BASE)).toBeNull());

  it('costs little, however hostile the feed', () => {
    const entity = (name: string, value: string) => `<!ENTITY ${name} "${value}">`;
    const laughs = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, n) =>
      entity(name, `&${'abcdefgh'[n]};`.repeat(10)),
    );
    const bomb = `<!DOCTYPE x [${entity('a', 'ha'.repeat(50))}${laughs.join('')}]>${rss('<item><title>&i;</title></item>')}`;
    const start = performance.now();
    for (const body of [bomb, rss('<a>'.repeat(300_000)), rss(item(1).repeat(20_000)), '['.repeat(1_000_000)])
      readFeed(body, BASE);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** A feed whose body, clock and memory a test can turn. */
const blog = (first: string) => {
  const state = { body: first as string | SourceError, now: 1_700_000_000, kept: undefined as unknown, asked: 0 };
  const io: SourceIo = {
    signal: new AbortController().signal,
    now: () => state.now,
    fetchText: async () => {
      state.asked++;
      if (state.body instanceof SourceError) throw state.body;
      return state.body;
    },
    fetchJson: async () => undefined,
    recall: async () => state.kept,
    keep: async (value) => {
      state.kept = structuredClone(value);
    },
  };
  const source = openSource({ id: 'f', kind: 'feed', label: 'B', fields: { address: BASE } });
  return { state, find: async () => (await source.find(ROUND, io)).opinions.map(({ id }) => id) };
};

describe('a feed', () => {
  it('is fetched at most once an hour, whatever product is looked at', async () => {
    const { state, find } = blog(rss(item(1)));
    expect([await find(), await find(), state.asked]).toEqual([['1'], ['1'], 1]);
    state.now += 3600;
    await find();
    expect(state.asked).toBe(2);
  });

  it('still knows what it has dropped, the newest five hundred', async () => {
    const { state, find } = blog(rss(item(1, '<pubDate>Sat, 01 Mar 2025 10:00:00 GMT</pubDate>')));
    await find();
    state.now += 3600;
    state.body = rss(item(2, '<pubDate>Sun, 02 Mar 2025 10:00:00 GMT</pubDate>'));
    expect(await find()).toEqual(['2', '1']);
    state.now += 3600;
    const many = Array.from({ length: 500 }, (_, n) => item(n + 3, '<pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate>'));
    state.body = rss(many.join(''));
    await find();
    expect((state.kept as { items: unknown[] }).items).toHaveLength(500);
    expect(await find()).not.toContain('1');
  });

  it('speaks for a day through what it said when it cannot be reached, then says that it cannot', async () => {
    const { state, find } = blog(rss(item(1)));
    await find();
    state.body = new SourceError('unreachable', '');
    state.now += 7200;
    expect(await find()).toEqual(['1']);
    state.now += 86_400;
    await expect(find()).rejects.toMatchObject({ trouble: 'unreachable' });
  });

  it('does not trust what storage gives back', async () => {
    const { state, find } = blog(rss(item(1)));
    state.kept = { at: state.now, items: [{ id: 7 }] };
    expect(await find()).toEqual(['1']);
  });
});
