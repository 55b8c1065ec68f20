import {
  type KeptReview,
  type Published,
  type ReviewText,
  signatureOf,
  type Taken,
} from '@/lib/domain/friends/public-review';
import type { ReviewKey } from '@/lib/domain/friends/vault';
import { plainLine } from '@/lib/domain/plain-text';
import { SourceError } from '@/lib/domain/source';
import type { FriendsIo } from '@/lib/friends/io';
import { newReviewKey, signReview, submissionOf } from './mangrove';

/** All that publishing a review may touch. */
export type PublishIo = Pick<FriendsIo, 'now' | 'inTurn' | 'vault'> & {
  /** The review that goes with a purchase. */
  kept(purchase: string): Promise<KeptReview | undefined>;
  /** Keeps it there; undefined: there is none any more. */
  keep(purchase: string, review: KeptReview | undefined): Promise<void>;
  /** Sends it, once. Throws SourceError when nobody knows whether it arrived. */
  put(url: string): Promise<Taken>;
};

/** A review to publish, and the purchase it goes with. Without a review the one that was signed before leaves again. */
export type ToPublish = { purchase: string; review?: ReviewText };

/** What the server's words begin with when it has the very same already. */
const THERE_ALREADY = /^duplicate entry/i;
const LONGEST_REASON = 300;

/** The one key for all of a shopper's reviews, made at first use. */
const ownKey = async ({ vault, now }: PublishIo): Promise<ReviewKey> => {
  const there = (await vault.read())?.reviewKey;
  if (there) return there.value;
  const made = { t: now(), value: await newReviewKey() };
  const kept = await vault.change((before) => {
    if (!before) throw new Error('There is no vault to keep the key for reviews in');
    return before.reviewKey ? before : { ...before, reviewKey: made };
  });
  return (kept.reviewKey ?? made).value;
};

type Unsettled = Exclude<Published, { state: 'public' | 'refused' }>;

/** Signed and kept before it leaves: whatever ends us from here on, nothing but this very text is sent again. */
const signed = async (io: PublishIo, { purchase, review }: ToPublish): Promise<KeptReview> => {
  if (!review) throw new Error(`There is no review of ${purchase} to send again`);
  const at = Math.floor(io.now() / 1000);
  const leaving: KeptReview = { jwt: await signReview(review, await ownKey(io), at), at, state: 'leaving' };
  await io.keep(purchase, leaving);
  return leaving;
};

const unsettled = (error: unknown): Unsettled => {
  if (!(error instanceof SourceError)) throw error;
  if (error.trouble === 'no-permission') return { state: 'not-allowed' };
  return { state: error.trouble === 'throttled' ? 'throttled' : 'unheard' };
};

/** The one to send: kept as leaving before it does, whether it was signed before or is now. */
const outgoing = async (io: PublishIo, about: ToPublish, before?: KeptReview): Promise<KeptReview> => {
  if (!before) return signed(io, about);
  const leaving: KeptReview = { ...before, state: 'leaving' };
  if (before.state !== 'leaving') await io.keep(about.purchase, leaving);
  return leaving;
};

/**
 * Publishes a review, or sends again the one that was signed for this purchase and may not have arrived. One that is public
 * is not sent again. One that was turned down is forgotten, so that another can be written, unless an earlier try of it may
 * have arrived.
 */
export const publishReview = (io: PublishIo, about: ToPublish): Promise<Published> =>
  io.inTurn(`review ${about.purchase}`, async () => {
    const { purchase } = about;
    const before = await io.kept(purchase);
    if (before?.state === 'public') return { state: 'public', signature: signatureOf(before.jwt) };
    const mayBeThere = before?.state === 'leaving';
    const leaving = await outgoing(io, about, before);
    const heard = await io.put(submissionOf(leaving.jwt)).catch(unsettled);
    if ('state' in heard) {
      if (!mayBeThere && heard.state !== 'unheard') await io.keep(purchase, { ...leaving, state: 'signed' });
      return heard;
    }
    if (!heard.taken && !(mayBeThere && THERE_ALREADY.test(heard.words))) {
      if (!mayBeThere) await io.keep(purchase, undefined);
      return { state: 'refused', because: plainLine(heard.words, LONGEST_REASON) };
    }
    await io.keep(purchase, { ...leaving, state: 'public' });
    return { state: 'public', signature: signatureOf(leaving.jwt) };
  });

/** Forgets a signed review that is known never to have left; one that may be there stays, so that no second one appears. */
export const dropReview = (io: Pick<PublishIo, 'inTurn' | 'kept' | 'keep'>, purchase: string): Promise<void> =>
  io.inTurn(`review ${purchase}`, async () => {
    if ((await io.kept(purchase))?.state === 'signed') await io.keep(purchase, undefined);
  });
