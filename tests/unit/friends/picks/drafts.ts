import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { FIRST, SECOND, type Somebody } from '@/tests/unit/friends/exchange/people';
import { bytesOf } from '@/tests/world/friends/stores';

/** A photo of so many bytes in somebody's draft, as the page leaves it there. */
export const photoIn = ({ io }: Somebody, id: string, size = 60_000): DraftPhoto => {
  io.kept.draftPhotos.set(id, bytesOf(id)(size));
  return { id, size, type: 'image/webp', width: 720, height: 960 };
};

export const draftOf = (who: Somebody, to: readonly Somebody[], change: Partial<PickDraft> = {}): PickDraft => ({
  id: 'draft',
  question: 'Which of these two for the wedding?',
  note: '',
  candidates: [
    { id: FIRST, title: 'Oriel Fenwick Round', photos: [photoIn(who, 'round, worn')] },
    { id: SECOND, title: 'Oriel Fenwick Square', photos: [photoIn(who, 'square, worn')] },
  ],
  days: 7,
  to: to.map(({ id }) => id),
  ...change,
});

/** Leaves a draft where the page leaves it. */
export const keep = ({ io }: Somebody, draft: PickDraft): string => {
  io.kept.drafts.set(draft.id, draft);
  return draft.id;
};

/** What was brought back; fails when it was refused. */
export const done = <T>(outcome: Outcomes<T>): T => {
  if (outcome.state === 'refused') throw new Error(outcome.because);
  return outcome;
};
