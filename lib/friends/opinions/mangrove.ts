import type { FriendOpinion } from '@/lib/domain/friends/said';
import { isbn } from '@/lib/domain/identifiers';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { plainText } from '@/lib/domain/plain-text';
import { canonicalUrl, safeUrl } from '@/lib/domain/web-address';
import { toBase64Url } from '@/lib/friends/wire/base64';

/** What a public review says, as the Mangrove Review Standard has it (MaReSt 0.3): the payload of a signed JWT. */
export type PublicReview = {
  iat: UnixSeconds;
  /** What it is about: `urn:isbn:` and a number, or an https address of at most 100 characters. */
  sub: string;
  /** 1 … 100. */
  rating?: number;
  opinion?: string;
  metadata: { client_id: string; nickname?: string; is_personal_experience?: 'true'; is_affiliated?: 'true' };
};

const LONGEST_ADDRESS = 100;
const LONGEST_OPINION = 1000;
/** The standard says "less than 20". */
const LONGEST_NICKNAME = 19;

/** Mangrove knows no barcodes: only books and web pages can be named there. */
const subjectOf = ({ url, ids }: FriendOpinion['product']): string | undefined => {
  const book = isbn(ids.isbn ?? ids.gtin ?? '');
  if (book) return `urn:isbn:${book}`;
  const safe = url === undefined ? undefined : safeUrl(url);
  const address = safe && canonicalUrl(safe);
  return address?.startsWith('https:') && address.length <= LONGEST_ADDRESS ? address : undefined;
};

/** Who publishes it: under which name, if any, through which program, and what they call a gift in their language. */
export type Publishing = { nickname?: string; client: string; now: UnixSeconds; giftNote: string };

/**
 * An opinion as a review for anybody to read, with everything the shopper disclosed; undefined where it can name no
 * subject or says nothing. Photos stay with friends.
 */
export const publicReview = (
  { product, rating, text, fit, disclosure }: FriendOpinion,
  { nickname, client, now, giftNote }: Publishing,
): PublicReview | undefined => {
  const sub = subjectOf(product);
  const words = [text, fit, disclosure.gifted && giftNote].filter(Boolean).join('\n');
  const opinion = plainText(words, LONGEST_OPINION);
  if (!sub || (!text && rating === undefined)) return undefined;
  return {
    iat: now,
    sub,
    ...(rating !== undefined && { rating: Math.max(1, Math.round((rating - 1) * 25)) }),
    ...(opinion && { opinion }),
    metadata: {
      client_id: client,
      ...(nickname && { nickname: nickname.slice(0, LONGEST_NICKNAME) }),
      // Text and not a boolean: the server takes nothing else for its flags.
      ...(disclosure.ownExperience && { is_personal_experience: 'true' }),
      ...(disclosure.affiliated && { is_affiliated: 'true' }),
    },
  };
};

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A key to sign reviews with. Reviews under one key can be told to be one person's; under a key each, they cannot. */
export const newReviewKey = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(ES256, true, ['sign', 'verify']);

const pem = (spki: ArrayBuffer): string => {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(spki)));
  return `-----BEGIN PUBLIC KEY-----${base64}-----END PUBLIC KEY-----`;
};

const part = (value: unknown): string => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

/** The review signed as a JWT (RFC 7519, ES256), the public key in its header both ways the standard asks for. */
export const signReview = async (review: PublicReview, { privateKey, publicKey }: CryptoKeyPair): Promise<string> => {
  const { crv, ext, key_ops, kty, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const jwk = JSON.stringify({ crv, ext, key_ops, kty, x, y });
  const kid = pem(await crypto.subtle.exportKey('spki', publicKey));
  const signed = `${part({ alg: 'ES256', typ: 'JWT', kid, jwk })}.${part(review)}`;
  const how = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(how, privateKey, new TextEncoder().encode(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
};

/** The one request that publishes a signed review, for a click of the shopper's: without body, cookie or referrer. */
export const submission = (jwt: string): { method: 'PUT'; url: string } => ({
  method: 'PUT',
  url: `https://api.mangrove.reviews/submit/${jwt}`,
});
