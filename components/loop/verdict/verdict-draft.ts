import type { DraftPhoto } from '@/lib/domain/friends/draft';
import type { SaidOf } from '@/lib/domain/friends/pick';
import { publicReview, type ReviewText } from '@/lib/domain/friends/public-review';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Disclosure, FriendOpinion } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import type { Asked } from '@/lib/messaging/messages';

/** Whether the advice was right, as far as the shopper says. */
export type AdviceSays = 'yes' | 'no' | 'open';

/** A photo for friends; without bytes one that was shown before, named by its hash. */
export type ChosenPhoto = DraftPhoto & { bytes?: Uint8Array };

/** What the shopper has filled in so far. */
export type VerdictDraft = {
  owning: 'owning' | 'returned';
  rating: number | undefined;
  text: string;
  fit: string;
  photos: readonly ChosenPhoto[];
  disclosure: Disclosure;
  to: 'all' | 'some' | 'none';
  some: readonly PersonId[];
  /** Whether it is published for everybody too, and under which name, if any. */
  publish: boolean;
  nickname: string;
  advice: AdviceSays;
  /** What friends will call the shopper; asked only of somebody who has no key yet. */
  name: string;
};

/** What was said of a purchase before. */
export type Earlier = SaidOf<FriendOpinion>;

// What was said to several friends bears no name: the purchase remembers them.
const audienceBefore = ({ circle, to }: Earlier, { toldTo }: Purchase): Pick<VerdictDraft, 'to' | 'some'> => {
  if (circle !== undefined) return { to: 'all', some: [] };
  const some = toldTo ?? (to === undefined ? [] : [to]);
  return { to: some.length === 0 ? 'none' : 'some', some };
};

const saidBefore = (earlier: Earlier, purchase: Purchase, friends: readonly PersonId[]): Partial<VerdictDraft> => {
  const { rating, text, fit = '', disclosure } = earlier.content;
  const photos = earlier.content.photos.map(({ sha256: id, size, type, width, height }) => ({
    id,
    size,
    type,
    width,
    height,
  }));
  const { to, some } = audienceBefore(earlier, purchase);
  return { rating, text, fit, photos, disclosure, to, some: some.filter((one) => friends.includes(one)) };
};

const adviceBefore = ({ adviceWasRight }: Purchase): AdviceSays =>
  adviceWasRight === undefined ? 'open' : adviceWasRight ? 'yes' : 'no';

/** What the form begins with: what was said and told before, and what is likely where nothing was. */
export const beginningOf = (
  purchase: Purchase,
  earlier: Earlier | undefined,
  friends: readonly PersonId[],
): VerdictDraft => ({
  owning: purchase.came === 'returned' ? 'returned' : 'owning',
  rating: undefined,
  text: '',
  fit: '',
  photos: [],
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
  to: friends.length > 0 ? 'all' : 'none',
  some: [],
  publish: false,
  nickname: '',
  advice: adviceBefore(purchase),
  name: '',
  ...(earlier && saidBefore(earlier, purchase, friends)),
});

/** What a draft still lacks before it can be said. `asksName`: there is no key yet. */
export const lacking = (draft: VerdictDraft, asksName: boolean): 'words' | 'whom' | 'name' | undefined => {
  if (draft.rating === undefined && draft.text.trim() === '') return 'words';
  if (draft.to === 'some' && draft.some.length === 0) return 'whom';
  return asksName && draft.name.trim() === '' ? 'name' : undefined;
};

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
  ...(draft.photos.length > 0 && { photos: draft.photos.map(({ bytes: _, ...photo }) => photo) }),
  ...(purchase.verdict !== undefined && { earlier: purchase.verdict }),
  ...audienceOf(draft),
  purchase: purchase.id,
});

/** What becomes public, as long as it can be and there is something to say. `giftNote`: what a gift is called there. */
export const reviewFrom = (draft: VerdictDraft, purchase: Purchase, giftNote: string): ReviewText | undefined => {
  const { nickname, publish } = draft;
  return publish && !purchase.review ? publicReview(opinionFrom(draft, purchase), { nickname, giftNote }) : undefined;
};

/** What else is known of the purchase by then, for the background. */
export const howItWent = (draft: VerdictDraft, purchase: Purchase): Asked<'tellHowItWent'> => ({
  purchase: purchase.id,
  came: draft.owning === 'owning' ? 'kept' : 'returned',
  ...(draft.advice !== 'open' && { adviceWasRight: draft.advice === 'yes' }),
});

/** Whether others may read it than could before. */
export const isForOthers = (draft: VerdictDraft, earlier: Earlier, purchase: Purchase): boolean => {
  const before = audienceBefore(earlier, purchase);
  return before.to !== draft.to || before.some.toSorted().join() !== draft.some.toSorted().join();
};

/** The same as a text to post oneself. */
export const postFrom = ({ rating, text, fit }: VerdictDraft, name: string): string =>
  [name, rating === undefined ? '' : `${rating}/5`, text.trim(), fit.trim()].filter(Boolean).join('\n');
