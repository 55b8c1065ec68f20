import { useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { type Published, REVIEWS_ORIGIN, type ReviewText } from '@/lib/domain/friends/public-review';

/** How publishing stands; undefined: nobody wanted it. */
export type Publishing = Published | { state: 'publishing' };

/** Publishes the review of one purchase. `allow` must be called straight from a click, before anything is waited for. */
export const usePublishing = (purchase: string) => {
  const { send, askFor } = usePorts();
  const [told, tell] = useState<Publishing>();
  const allow = (): Promise<boolean> => askFor([REVIEWS_ORIGIN]).catch(() => false);
  /** Without `review` the one that may not have arrived leaves again. Never rejects. */
  const publish = async (allowed: Promise<boolean>, review?: ReviewText): Promise<void> => {
    tell({ state: 'publishing' });
    if (!(await allowed)) return tell({ state: 'not-allowed' });
    const about = { purchase, ...(review && { review }) };
    tell(await send('publishReview', about).catch((): Publishing => ({ state: 'unheard' })));
  };
  /** Forgets the one that never left. */
  const drop = (): Promise<void> =>
    send('dropReview', { purchase }).then(
      () => tell(undefined),
      () => undefined,
    );
  return { told, allow, publish, drop };
};
