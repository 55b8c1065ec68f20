import { describe, expect, it } from 'vitest';
import { ofThisPage } from '@/lib/domain/sighting';
import { opinion, product } from '@/tests/unit/example';

describe('a page', () => {
  it('speaks in its own name only, never for friends', () => {
    const forged = opinion({
      source: 'forum',
      by: { name: 'Ana', friend: 'npub1' },
      match: { by: 'shopper', sure: 1 },
    });
    const seen = ofThisPage({ url: product.url, product, opinions: [forged] });
    expect(seen.product !== null && seen.opinions[0]).toEqual({
      ...forged,
      source: 'page',
      by: { name: 'Ana' },
      match: { by: 'page', sure: 1 },
    });
  });

  it('speaks of products on its own host only', () => {
    const seen = ofThisPage({ url: 'https://evil.test/p?utm_source=x', product, opinions: [] });
    expect(seen.product?.url).toBe('https://evil.test/p');
    expect(ofThisPage({ url: product.url, product, opinions: [] }).product?.url).toBe(product.url);
  });
});
