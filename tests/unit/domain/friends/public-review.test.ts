import { describe, expect, it } from 'vitest';
import { type Publishing, publicReview, type Reviewed, reviewAddress } from '@/lib/domain/friends/public-review';

const AS: Publishing = { nickname: '', giftNote: 'This was a gift.' };
const URL_OF = 'https://orchard.test/p/halden-h7';
const product = (change: Partial<Reviewed['product']> = {}) => ({ name: 'Halden H7', ids: {}, url: URL_OF, ...change });
const SAID: Reviewed = {
  product: product(),
  rating: 5,
  text: 'Quiet enough for the night.',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
};
const review = (change: Partial<Reviewed> = {}, as: Partial<Publishing> = {}) =>
  publicReview({ ...SAID, ...change }, { ...AS, ...as });
const bytesOf = (text = '') => new TextEncoder().encode(text).length;

describe('a public review', () => {
  it.each(['https://192.168.1.20/p/halden-h7', 'https://localhost/p/halden-h7', 'https://printer.local/h7'])(
    'is not made of an address nobody else can open: %s',
    (url) => expect(review({ product: product({ url }) })).toBeUndefined(),
  );

  it('bears a nickname of fewer than 20 bytes', () => {
    expect(bytesOf(review({}, { nickname: 'Zoë'.repeat(9) })?.metadata.nickname)).toBeLessThan(20);
    expect(review({}, { nickname: 'é'.repeat(10) })?.metadata.nickname).toBe('é'.repeat(9));
  });

  it('says what the shopper said, of the page it is sold on, and that it is their own experience', () => {
    expect(review({ rating: 4, fit: 'Fits a small room' }, { nickname: ' Ana ' })).toEqual({
      sub: URL_OF,
      rating: 75,
      opinion: 'Quiet enough for the night.\nFits a small room',
      metadata: { client_id: 'https://grapevine.example/', nickname: 'Ana', is_personal_experience: 'true' },
    });
  });

  it('says that it was a gift, or comes from somebody with an interest', () => {
    const told = review({ disclosure: { gifted: true, affiliated: true, ownExperience: false } });
    expect(told?.opinion).toMatch(/This was a gift\.$/);
    expect(told?.metadata).toEqual({ client_id: 'https://grapevine.example/', is_affiliated: 'true' });
  });

  it.each([
    ['a book by its number', product({ ids: { gtin: '9783161484100' } }), 'urn:isbn:9783161484100'],
    ['a page without where the visitor came from', product({ url: `${URL_OF}?utm_source=ad#top` }), URL_OF],
    ['a page without its query where the path names it', product({ url: `${URL_OF}?account=ana` }), URL_OF],
    [
      'a page with its query where that names it',
      product({ url: 'https://orchard.test/item.php?id=7' }),
      'https://orchard.test/item.php?id=7',
    ],
  ])('names %s', (_, about, sub) => {
    expect(review({ product: about })?.sub).toBe(sub);
  });

  it.each([
    ['an address too long for the standard', product({ url: `${URL_OF}/${'x'.repeat(100)}` })],
    ['an address that is not encrypted', product({ url: 'http://orchard.test/p/1' })],
    ['no address at all', { name: 'Halden H7', ids: { gtin: '4006381333931' } }],
  ])('cannot be made with %s', (_, about) => {
    expect(review({ product: about })).toBeUndefined();
  });

  it('cannot be made with nothing to say', () => {
    const { rating: _, ...unrated } = SAID;
    expect(publicReview({ ...unrated, text: '' }, AS)).toBeUndefined();
  });

  it('has one star as the least rating there is', () => {
    expect([1, 2, 3, 5].map((rating) => review({ rating })?.rating)).toEqual([1, 25, 50, 100]);
  });

  it('is cut to the bytes the server takes, never within a letter', () => {
    const told = review({ text: '很好'.repeat(400) }, { nickname: '安娜'.repeat(9) });
    expect(told?.opinion).toBe(`${'很好'.repeat(166)}很`);
    expect(told?.metadata.nickname).toBe('安娜'.repeat(3));
    expect(bytesOf(review({ text: 'x'.repeat(2000) })?.opinion)).toBe(1000);
    expect(review({}, { nickname: 'x'.repeat(30) })?.metadata.nickname).toHaveLength(19);
  });

  it('has an address anybody can open', () => {
    expect(reviewAddress('a-b_c')).toBe('https://mangrove.reviews/list?signature=a-b_c');
  });
});
