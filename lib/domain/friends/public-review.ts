import { isbn } from '@/lib/domain/identifiers';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { plainLine, plainText } from '@/lib/domain/plain-text';
import { isPrivateHost } from '@/lib/domain/private-address';
import { canonicalUrl, safeUrl } from '@/lib/domain/web-address';
import type { FriendOpinion } from './said';

/** What a public review says, as the Mangrove Review Standard has it (MaReSt 0.3): the payload of a signed JWT but its time. */
export type ReviewText = {
  /** What it is about: `urn:isbn:` and a number, or an https address of at most 100 characters. */
  sub: string;
  /** 1 … 100. */
  rating?: number;
  opinion?: string;
  metadata: { client_id: string; nickname?: string; is_personal_experience?: 'true'; is_affiliated?: 'true' };
};

/**
 * A review the shopper signed. Once it may have reached the server (`leaving`), the very same text leaves again, never a
 * second one; `signed` is known never to have reached it.
 */
export type KeptReview = { jwt: string; at: UnixSeconds; state: 'signed' | 'leaving' | 'public' };

/** What the server made of a review: taken, or turned down in its own words. */
export type Taken = { taken: true } | { taken: false; words: string };

/** How publishing went. `unheard`: it may have arrived and nobody said so; it is safe to try again. */
export type Published =
  | { state: 'public'; signature: string }
  | { state: 'refused'; because: string }
  | { state: 'throttled' | 'not-allowed' | 'unheard' };

/** Where public reviews are sent to. */
export const REVIEWS_ORIGIN = 'https://api.mangrove.reviews';

/** How many characters of a nickname the standard takes: "less than 20". */
export const LONGEST_NICKNAME = 19;

const CLIENT = 'https://grapevine.example/';
const LONGEST_ADDRESS = 100;
// The server counts bytes of UTF-8, not characters.
const MOST_OPINION_BYTES = 1000;
const MOST_NICKNAME_BYTES = 19;

const withinBytes = (text: string, most: number): string =>
  text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(most)).read).trimEnd();

/** Where the last part of the path tells products apart, as a number or several words do, a query adds but who looked. */
const withoutQuery = (address: string): string => {
  const url = new URL(address);
  if (/[\d-]/.test(url.pathname.slice(url.pathname.lastIndexOf('/')))) url.search = '';
  return url.href;
};

/** What a review of this product would be about; undefined where it cannot be named: Mangrove knows books and web pages only. */
export const publicSubject = ({ url, ids }: FriendOpinion['product']): string | undefined => {
  const book = isbn(ids.isbn ?? ids.gtin ?? '');
  if (book) return `urn:isbn:${book}`;
  const safe = url === undefined ? undefined : safeUrl(url);
  if (!safe || isPrivateHost(new URL(safe))) return undefined;
  const address = withoutQuery(canonicalUrl(safe));
  return address.startsWith('https:') && address.length <= LONGEST_ADDRESS ? address : undefined;
};

/** What of an opinion may become public. */
export type Reviewed = Pick<FriendOpinion, 'product' | 'rating' | 'text' | 'fit' | 'disclosure'>;

/** Under which name it is published, if any, and what a gift is called in the shopper's language. */
export type Publishing = { nickname: string; giftNote: string };

const metadataOf = ({ disclosure }: Reviewed, nickname: string): ReviewText['metadata'] => ({
  client_id: CLIENT,
  ...(nickname && { nickname }),
  // Text and not a boolean: the server takes nothing else for its flags.
  ...(disclosure.ownExperience && { is_personal_experience: 'true' }),
  ...(disclosure.affiliated && { is_affiliated: 'true' }),
});

/**
 * An opinion as a review for anybody to read, with everything the shopper disclosed and cut to what the server takes;
 * undefined where it can name no subject or says nothing. Photos stay with friends.
 */
export const publicReview = (opinion: Reviewed, { nickname, giftNote }: Publishing): ReviewText | undefined => {
  const { product, rating, text, fit, disclosure } = opinion;
  const sub = publicSubject(product);
  if (!sub || (!text && rating === undefined)) return undefined;
  const words = plainText([text, fit, disclosure.gifted && giftNote].filter(Boolean).join('\n'), MOST_OPINION_BYTES);
  return {
    sub,
    ...(rating !== undefined && { rating: Math.max(1, Math.round((rating - 1) * 25)) }),
    ...(words && { opinion: withinBytes(words, MOST_OPINION_BYTES) }),
    metadata: metadataOf(opinion, withinBytes(plainLine(nickname, LONGEST_NICKNAME), MOST_NICKNAME_BYTES)),
  };
};

/** The signature of a signed review: the last part of its JWT, and its name on the server. */
export const signatureOf = (jwt: string): string => jwt.slice(jwt.lastIndexOf('.') + 1);

/** Where anybody can read the review with this signature. */
export const reviewAddress = (signature: string): string =>
  `https://mangrove.reviews/list?signature=${encodeURIComponent(signature)}`;
