import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { roomOfPage } from '@/lib/detect/watch/room';
import { worthReading } from '@/lib/detect/watch/worth-reading';

const page = (body: string, head = ''): Document =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;

describe('the cheap question', () => {
  it.each([
    ['JSON-LD of a product', page('', '<script type="application/ld+json">{"@type": "Product"}</script>')],
    ['microdata', page('<div itemscope itemtype="https://schema.org/Product"></div>')],
    ['RDFa', page('<div typeof="schema:Product"></div>')],
    ['Open Graph', page('', '<meta property="og:type" content="product">')],
    ['a price in dollars', page('<p>Only $145.00 today</p>')],
    ['a price in euros', page('<p>119,00 €</p>')],
    ['a price in yuan', page('<p>价格 ¥459</p>')],
    ['a price in francs', page("<p>CHF 1'299.–</p>")],
    ['a basket to be filled later', page('<form action="/cart/add"></form>')],
  ])('is answered yes by %s', (_, document) => {
    expect(worthReading(document)).toBe(true);
  });

  it.each([
    ['an essay', page('<h1>On walking</h1><p>I walked 12 miles in 1998, and 5 of them were fun.</p>')],
    [
      'an article with markup of its own',
      page('<p>News</p>', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'),
    ],
    ['an amount in a script only', page('<p>Hello</p><script>const fee = "$145"</script>')],
    ['an empty page', page('')],
  ])('is answered no by %s', (_, document) => {
    expect(worthReading(document)).toBe(false);
  });

  it('takes a moment however long the page is', () => {
    const long = page(`<p>${'1 234 567 '.repeat(200_000)}</p>`);
    const began = performance.now();
    worthReading(long);
    expect(performance.now() - began).toBeLessThan(300);
  });
});

describe('the room of a page', () => {
  it('is the same for everybody who comes later', () => {
    const world = {};
    const reader = () => true;
    roomOfPage(world).reader = reader;
    expect(roomOfPage(world).reader).toBe(reader);
    expect(roomOfPage({}).reader).toBeUndefined();
  });
});
