import { lazy, Suspense } from 'react';
import { answerOf } from '@/components/popup/scenes/scene';
import type { PopupState } from '@/components/popup/state/state';
import type { Product } from '@/lib/domain/product';

const SearchThere = lazy(async () => ({ default: (await import('./search-there')).SearchThere }));
const Invitation = lazy(async () => ({ default: (await import('./invitation')).Invitation }));

/**
 * The links to places the shopper chose to search by hand; while none is chosen, one invitation where little was found.
 * Both arrive late, as few use them.
 */
export const There = ({ product, state }: { product: Product; state: PopupState }) => {
  const { searches = [] } = state.settings;
  const answer = answerOf(state);
  return (
    <Suspense>
      {searches.length > 0 && (
        <SearchThere product={product} chosen={searches} isPrivate={state.board?.private ?? false} />
      )}
      {searches.length === 0 && (answer === 'nobody-said' || answer === 'too-few') && <Invitation />}
    </Suspense>
  );
};
