import { expect, it } from 'vitest';
import { type ReviewText, signatureOf } from '@/lib/domain/friends/public-review';
import { newReviewKey, signReview, submissionOf } from '@/lib/friends/opinions/mangrove';

const REVIEW: ReviewText = {
  sub: 'https://orchard.test/p/halden-h7',
  rating: 75,
  opinion: 'Leise genug für die Nacht.',
  metadata: { client_id: 'https://grapevine.example/' },
};
const IAT = 1_767_600_000;

const bytesFrom = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64url'));
const read = (text: string): Record<string, string> => JSON.parse(Buffer.from(text, 'base64url').toString());

it('is signed so that anybody can check it with the key it carries, and with no other', async () => {
  const key = await newReviewKey();
  const jwt = await signReview(REVIEW, key, IAT);
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  expect(read(payload)).toEqual({ iat: IAT, ...REVIEW });
  expect(submissionOf(jwt)).toBe(`https://api.mangrove.reviews/submit/${jwt}`);
  expect(signatureOf(jwt)).toBe(signature);
  const { alg, kid = '', jwk = '' } = read(header);
  expect(alg).toBe('ES256');
  const check = async (text: string) => {
    const spki = bytesFrom(kid.replace(/-----[A-Z ]+-----/g, ''));
    const own = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
    const { x, y } = await crypto.subtle.exportKey('jwk', own);
    expect(JSON.parse(jwk)).toMatchObject({ x, y, key_ops: ['verify'] });
    return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, own, bytesFrom(signature), Buffer.from(text));
  };
  expect(await check(`${header}.${payload}`)).toBe(true);
  expect(await check(`${header}.${payload.slice(0, -2)}AA`)).toBe(false);
  expect(Buffer.from(header, 'base64url').toString()).not.toContain(key.d);
});
