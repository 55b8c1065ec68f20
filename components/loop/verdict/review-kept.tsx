import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import { type KeptReview, reviewAddress, signatureOf } from '@/lib/domain/friends/public-review';
import { ReviewTold } from './review-told';
import type { usePublishing } from './use-publishing';

type Kept = { review: KeptReview; publishing: ReturnType<typeof usePublishing> };

/** A review that is not known to be public: how trying again goes, and, where it never left, the way not to publish it. */
const NotOut = ({ review, publishing }: Kept) => {
  const say = useLoopWords();
  const day = dayOf(review.at, useLanguage());
  const { told, allow, publish, drop } = publishing;
  const again = () => void publish(allow());
  const never = review.state === 'signed' && told?.state !== 'publishing';
  return (
    <>
      {told ? (
        <ReviewTold told={told} again={again} />
      ) : (
        <>
          <p className={styles.hint}>{say(`review.${review.state === 'signed' ? 'signed' : 'leaving'}`, { day })}</p>
          <div>
            <Button onClick={again}>{say('review.again')}</Button>
          </div>
        </>
      )}
      {never && (
        <div>
          <Button onClick={() => void drop()}>{say('review.drop')}</Button>
        </div>
      )}
    </>
  );
};

/** The public review of a purchase as it stands: out for good, or signed and perhaps not arrived. */
export const ReviewKept = ({ review, publishing }: Kept) => {
  const say = useLoopWords();
  const day = dayOf(review.at, useLanguage());
  return (
    <fieldset className={styles.group}>
      <legend>{say('review.title')}</legend>
      {review.state === 'public' ? (
        <>
          <p className={styles.hint}>{say('review.was', { day })}</p>
          <ExternalLink href={reviewAddress(signatureOf(review.jwt))}>{say('review.see')}</ExternalLink>
        </>
      ) : (
        <NotOut review={review} publishing={publishing} />
      )}
    </fieldset>
  );
};
