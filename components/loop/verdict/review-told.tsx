import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { Notice } from '@/components/shared/notice';
import { reviewAddress } from '@/lib/domain/friends/public-review';
import type { Publishing } from './use-publishing';

/** How publishing went: where the review is, or why it is not there and the one thing that helps. */
export const ReviewTold = ({ told, again }: { told: Publishing; again?: () => void }) => {
  const say = useLoopWords();
  if (told.state === 'publishing')
    return (
      <Notice>
        <p>{say('review.publishing')}</p>
      </Notice>
    );
  if (told.state === 'public')
    return (
      <Notice>
        <p>{say('review.public')}</p>
        <ExternalLink href={reviewAddress(told.signature)}>{say('review.see')}</ExternalLink>
      </Notice>
    );
  if (told.state === 'refused')
    return (
      <Notice tone="caution">
        <p>
          {say('review.refused')} <bdi lang="en">{told.because}</bdi>
        </p>
        <p>{say('review.post')}</p>
      </Notice>
    );
  return (
    <Notice tone="caution">
      <p>{say(`review.${told.state}`)}</p>
      {again && <Button onClick={again}>{say('review.again')}</Button>}
    </Notice>
  );
};
