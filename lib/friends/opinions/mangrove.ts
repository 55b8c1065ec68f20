import { REVIEWS_ORIGIN, type ReviewText } from '@/lib/domain/friends/public-review';
import type { ReviewKey } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { toBase64Url } from '@/lib/friends/wire/base64';

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const P256 = { kty: 'EC', crv: 'P-256' } as const;

/** A key to sign reviews with. Reviews under one key can be told to be one person's; under a key each, they cannot. */
export const newReviewKey = async (): Promise<ReviewKey> => {
  const { privateKey } = await crypto.subtle.generateKey(ES256, true, ['sign', 'verify']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { x, y, d };
};

const pem = (spki: ArrayBuffer): string => {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(spki)));
  return `-----BEGIN PUBLIC KEY-----${base64}-----END PUBLIC KEY-----`;
};

const part = (value: unknown): string => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

/** The public key both ways the standard asks for. */
const headerOf = async ({ x, y }: ReviewKey) => {
  const publicKey = await crypto.subtle.importKey('jwk', { ...P256, x, y }, ES256, true, ['verify']);
  const kid = pem(await crypto.subtle.exportKey('spki', publicKey));
  const jwk = JSON.stringify({ crv: P256.crv, ext: true, key_ops: ['verify'], kty: P256.kty, x, y });
  return { alg: 'ES256', typ: 'JWT', kid, jwk };
};

/** The review signed as a JWT (RFC 7519, ES256), as of a moment in Unix seconds. */
export const signReview = async (review: ReviewText, key: ReviewKey, iat: UnixSeconds): Promise<string> => {
  const signed = `${part(await headerOf(key))}.${part({ iat, ...review })}`;
  const privateKey = await crypto.subtle.importKey('jwk', { ...P256, ...key }, ES256, false, ['sign']);
  const how = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(how, privateKey, new TextEncoder().encode(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
};

/** The address a signed review is put to, without a body: sending it there publishes it. */
export const submissionOf = (jwt: string): string => `${REVIEWS_ORIGIN}/submit/${jwt}`;
