import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Disclosure } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import type { Asked } from '@/lib/messaging/messages';

/** Whether the advice was right, as far as the shopper says. */
export type AdviceSays = 'yes' | 'no' | 'open';

/** What the shopper has filled in so far. */
export type VerdictDraft = {
  owning: 'owning' | 'returned';
  rating: number | undefined;
  text: string;
  fit: string;
  disclosure: Disclosure;
  to: 'all' | 'some' | 'none';
  some: readonly PersonId[];
  advice: AdviceSays;
};

export const FIRST_DRAFT: VerdictDraft = {
  owning: 'owning',
  rating: undefined,
  text: '',
  fit: '',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
  to: 'all',
  some: [],
  advice: 'open',
};

/** Whether it says anything yet. */
export const saysSomething = ({ rating, text }: VerdictDraft): boolean => rating !== undefined || text.trim() !== '';

const audienceOf = ({ to, some }: VerdictDraft): { to?: readonly PersonId[] } =>
  to === 'all' ? {} : { to: to === 'some' ? some : [] };

/** The opinion to say, for the background. */
export const opinionFrom = (draft: VerdictDraft, purchase: Purchase): Asked<'sayOpinion'> => ({
  product: purchase.product,
  owning: draft.owning,
  text: draft.text.trim(),
  ...(draft.rating !== undefined && { rating: draft.rating }),
  ...(draft.fit.trim() && { fit: draft.fit.trim() }),
  since: purchase.at,
  disclosure: draft.disclosure,
  ...audienceOf(draft),
  purchase: purchase.id,
});

/** What else is known of the purchase by then, for the background. */
export const howItWent = (draft: VerdictDraft, purchase: Purchase): Asked<'tellHowItWent'> => ({
  purchase: purchase.id,
  came: draft.owning === 'owning' ? 'kept' : 'returned',
  ...(draft.advice !== 'open' && { adviceWasRight: draft.advice === 'yes' }),
});
