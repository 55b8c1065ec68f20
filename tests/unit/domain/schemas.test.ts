import { describe, expect, it } from 'vitest';
import { parseSighting } from '@/lib/domain/schemas';
import { opinion, product } from '@/tests/unit/example';

const url = product.url;
const seen = (change: object, opinions: unknown = [opinion()]) => {
  const sighting = parseSighting({ url, product, opinions, ...change });
  return sighting?.product ? sighting : undefined;
};
const withOpinion = (change: object) => seen({}, [{ ...opinion(), ...change }])?.opinions[0];

describe('one odd value costs only itself', () => {
  it('an opinion that does not fit leaves its neighbours', () => {
    const opinions = [{ ...opinion(), kind: 'rumour' }, null, opinion({ id: 'fit' })];
    expect(seen({}, opinions)?.opinions.map(({ id }) => id)).toEqual(['fit']);
  });

  it.each([
    ['at', 8.64e12 + 1],
    ['at', -1],
    ['at', Number.NaN],
    ['at', '2024-01-01'],
    ['votes', { up: -3, down: 0 }],
    ['votes', { up: 1e308, down: 0 }],
    ['replies', 'many'],
    ['score', 7],
    ['photos', 'none'],
  ])('an opinion whose %s is %o is kept without it', (field, value) => {
    const kept = withOpinion({ at: 5, [field]: value });
    expect(kept?.text).toBe(opinion().text);
    expect(kept).not.toHaveProperty(field);
  });

  it('keeps a fit date, down to the second, and fit counts', () => {
    expect(withOpinion({ at: 12.9, votes: { up: 2, down: 0 }, replies: 3 })).toMatchObject({
      ...{ at: 12, votes: { up: 2, down: 0 }, replies: 3 },
    });
    expect(withOpinion({ at: 8.64e12 })?.at).toBe(8.64e12);
  });

  it('a photo that is no link leaves the others', () => {
    const photos = ['javascript:alert(1)', 'https://orchard.test/a.jpg'];
    expect(withOpinion({ photos })?.photos).toEqual(['https://orchard.test/a.jpg']);
  });

  it('an odd price or tally leaves the product', () => {
    const odd = { product: { ...product, price: { amount: '1e9', currency: '?' } }, tally: { value: 'good' } };
    expect(seen(odd)).toEqual({ url, product, opinions: [opinion()] });
  });
});

describe('the address of the page', () => {
  const long = (length: number) => `${url}?q=`.padEnd(length, 'x');

  it('may be up to 8,000 characters long', () => {
    expect(seen({ url: long(8000), product: { ...product, url: long(8000) } })?.url).toHaveLength(8000);
    expect(seen({ url: long(8001) })).toBeUndefined();
  });

  it('is refused when it is none; a link of an opinion stays short', () => {
    expect(seen({ url: 'file:///etc/passwd' })).toBeUndefined();
    expect(withOpinion({ url: long(2001) })).not.toHaveProperty('url');
  });
});
