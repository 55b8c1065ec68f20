import type { DraftCandidate, DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { productRef } from '@/lib/domain/friends/product-ref';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';

const DAY = 86_400;

/** A pick of which nothing is made yet but its question. */
export const blankDraft = (id: string, question: string): PickDraft => ({
  id,
  question,
  note: '',
  candidates: [],
  days: LIMITS.pickDays,
  to: [],
});

/** A product as something to choose. */
export const productCandidate = (id: string, product: Product): DraftCandidate => ({
  id,
  title: plainLine(product.name, LIMITS.title),
  product: productRef(product),
  photos: [],
});

/** The draft that changes a pick already sent. Its photos go by the hash they are kept under. */
export const draftOf = ({ id: edits, pick }: SharedPick, id: string, now: UnixSeconds): PickDraft => ({
  id,
  edits,
  question: pick.question,
  note: pick.note ?? '',
  candidates: pick.candidates.map(({ photos, ...candidate }) => ({
    ...candidate,
    photos: photos.map(({ sha256, size, type, width, height }) => ({ id: sha256, size, type, width, height })),
  })),
  ...(pick.deadline !== undefined && { deadline: pick.deadline }),
  days: Math.min(LIMITS.mostPickDays, Math.max(1, Math.ceil((pick.expires - now) / DAY))),
  to: [],
});

/** How many more photos the draft may hold. */
export const photosLeft = ({ candidates }: PickDraft): number =>
  LIMITS.photos - candidates.flatMap(({ photos }) => photos).length;

/** How many more things to choose the draft may hold. */
export const candidatesLeft = ({ candidates }: PickDraft): number => LIMITS.candidates - candidates.length;

/** The draft with more to choose; what there is no room for is left out, and so is a product that is there already. */
export const withCandidates = (draft: PickDraft, more: readonly DraftCandidate[]): PickDraft => {
  const known = new Set(draft.candidates.map(({ product }) => product?.url));
  const fresh = more.filter(({ product }) => !product?.url || !known.has(product.url));
  return { ...draft, candidates: [...draft.candidates, ...fresh].slice(0, LIMITS.candidates) };
};

/** The draft with one of its things to choose changed; undefined leaves it out. */
export const withCandidate = (
  draft: PickDraft,
  id: string,
  change: (now: DraftCandidate) => DraftCandidate | undefined,
): PickDraft => ({
  ...draft,
  candidates: draft.candidates.flatMap((one) => (one.id === id ? (change(one) ?? []) : one)),
});

/** The same without one photo. */
export const withoutPhoto = (candidate: DraftCandidate, photo: DraftPhoto['id']): DraftCandidate => ({
  ...candidate,
  photos: candidate.photos.filter(({ id }) => id !== photo),
});

/** Who may see the draft: of those it names, the ones that are friends now. */
export const audienceIn = ({ to }: PickDraft, friends: readonly { id: PersonId }[]): readonly PersonId[] =>
  to.filter((id) => friends.some((friend) => friend.id === id));

/** Days the pick has to live: as chosen, but never less than until its answers are due. */
export const daysOf = ({ days, deadline }: PickDraft, now: UnixSeconds): number =>
  Math.min(LIMITS.mostPickDays, Math.max(days, deadline === undefined ? 1 : Math.ceil((deadline - now) / DAY)));

/** What a draft still lacks before it may be sent; the first of all that it lacks. */
export type Lack = 'nothing' | 'nameless' | 'question' | 'nobody' | 'late' | 'too-late';

/** Undefined when the draft is whole. `reached` is how many friends get it. */
export const lackOf = (draft: PickDraft, reached: number, now: UnixSeconds): Lack | undefined => {
  const { candidates, question, deadline, edits } = draft;
  if (candidates.length === 0) return 'nothing';
  if (candidates.some(({ title }) => !plainLine(title, LIMITS.title))) return 'nameless';
  if (!question.trim()) return 'question';
  if (deadline !== undefined && deadline <= now) return 'late';
  if (deadline !== undefined && deadline > now + LIMITS.mostPickDays * DAY) return 'too-late';
  return reached === 0 && edits === undefined ? 'nobody' : undefined;
};
