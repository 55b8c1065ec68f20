import { put } from '@/entrypoints/background/network';
import { type Published, REVIEWS_ORIGIN } from '@/lib/domain/friends/public-review';
import { dropReview, type PublishIo, publishReview } from '@/lib/friends/opinions/publish-review';
import type { Asked } from '@/lib/messaging/messages';
import { changePurchase, readPurchases } from '@/lib/storage/friends/purchases';
import { friendsIo } from './io';

const kept: PublishIo['kept'] = async (purchase) => (await readPurchases()).find(({ id }) => id === purchase)?.review;

const keep: PublishIo['keep'] = (purchase, review) =>
  changePurchase(purchase, (now) => {
    // Without a place to be kept nothing leaves; what has left meanwhile needs none any more.
    if (!now && review?.state === 'leaving') throw new Error('The purchase is gone');
    if (!now) return undefined;
    const { review: _, ...rest } = now;
    return review ? { ...rest, review } : rest;
  });

const send: PublishIo['put'] = (url) =>
  put(
    {
      id: new URL(REVIEWS_ORIGIN).host,
      origins: [REVIEWS_ORIGIN],
      purpose: 'publish',
      signal: new AbortController().signal,
    },
    url,
  );

/** Publishes a review for everybody, at a click of the shopper's alone. */
export const publish = (about: Asked<'publishReview'>): Promise<Published> =>
  publishReview({ ...friendsIo, kept, keep, put: send }, about);

/** Forgets a review that never left. */
export const drop = ({ purchase }: Asked<'dropReview'>): Promise<void> =>
  dropReview({ ...friendsIo, kept, keep }, purchase);
