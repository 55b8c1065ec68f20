import { describe, expect, it } from 'vitest';
import type { FriendOpinion } from '@/lib/domain/friends/said';
import { newReviewKey, type Publishing, publicReview, signReview, submission } from '@/lib/friends/opinions/mangrove';
import { anOpinion } from '@/tests/unit/friends/exchange/people';

const AS: Publishing = { client: 'https://grapevine.example/', now: 1_767_600_000, giftNote: 'This was a gift.' };
const URL_OF = 'https://orchard.test/p/halden-h7';
const product = (change: Partial<FriendOpinion['product']> = {}) => ({
  name: 'Halden H7',
  ids: {},
  url: URL_OF,
  ...change,
});
const review = (change: Partial<FriendOpinion> = {}, as = AS) =>
  publicReview(anOpinion({ product: product(), ...change }), as);

const bytesFrom = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64url'));
const read = (text: string): Record<string, string> => JSON.parse(Buffer.from(text, 'base64url').toString());

describe('a public review', () => {
  it('says what the shopper said, of the page it is sold on, and that it is their own experience', () => {
    expect(review({ rating: 4, fit: 'Fits a small room' }, { ...AS, nickname: 'Ana' })).toEqual({
      iat: AS.now,
      sub: URL_OF,
      rating: 75,
      opinion: 'Quiet enough for the night.\nFits a small room',
      metadata: { client_id: AS.client, nickname: 'Ana', is_personal_experience: 'true' },
    });
  });

  it('says that it was a gift, or comes from somebody with an interest', () => {
    const disclosure = { gifted: true, affiliated: true, ownExperience: false };
    expect(review({ disclosure })).toMatchObject({
      opinion: expect.stringMatching(/This was a gift\.$/),
      metadata: { client_id: AS.client, is_affiliated: 'true' },
    });
  });

  it.each([
    ['a book by its number', product({ ids: { gtin: '9783161484100' } }), 'urn:isbn:9783161484100'],
    ['a page without where the visitor came from', product({ url: `${URL_OF}?utm_source=ad#top` }), URL_OF],
  ])('names %s', (_, about, sub) => {
    expect(review({ product: about })?.sub).toBe(sub);
  });

  it.each([
    ['an address too long for the standard', { product: product({ url: `${URL_OF}/${'x'.repeat(100)}` }) }],
    ['an address that is not encrypted', { product: product({ url: 'http://orchard.test/p/1' }) }],
    ['no address at all', { product: { name: 'Halden H7', ids: { gtin: '4006381333931' } } }],
    ['nothing to say', { text: '', rating: undefined }],
  ])('cannot be made with %s', (_, change) => {
    const { rating, ...rest } = anOpinion({ product: product(), ...(change as Partial<FriendOpinion>) });
    expect(publicReview({ ...rest, ...(rating !== undefined && { rating }) }, AS)).toBeUndefined();
  });

  it('has one star as the least rating there is', () => {
    expect([1, 2, 3, 5].map((rating) => review({ rating })?.rating)).toEqual([1, 25, 50, 100]);
  });

  it('is signed so that anybody can check it with the key it carries, and with no other', async () => {
    const said = review();
    if (!said) throw new Error('no review');
    const jwt = await signReview(said, await newReviewKey());
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    expect(read(payload)).toEqual(said);
    expect(submission(jwt)).toEqual({ method: 'PUT', url: `https://api.mangrove.reviews/submit/${jwt}` });
    const { alg, kid = '', jwk = '' } = read(header);
    expect(alg).toBe('ES256');
    const check = async (text: string) => {
      const spki = bytesFrom(kid.replace(/-----[A-Z ]+-----/g, ''));
      const key = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
      const { x, y } = await crypto.subtle.exportKey('jwk', key);
      expect(JSON.parse(jwk)).toMatchObject({ x, y, key_ops: ['verify'] });
      expect(jwk).not.toContain('"d"');
      return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytesFrom(signature), Buffer.from(text));
    };
    expect(await check(`${header}.${payload}`)).toBe(true);
    expect(await check(`${header}.${payload.slice(0, -2)}AA`)).toBe(false);
  });
});
