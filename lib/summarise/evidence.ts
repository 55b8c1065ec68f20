import type { Lookup } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Muted } from '@/lib/domain/muted';
import type { SourceId } from '@/lib/domain/opinion';
import type { Medium, Trust } from '@/lib/domain/source';
import { PAGE_SOURCE } from '@/lib/domain/source';

/** All that a summary rests on. A source without a trust of its own is trusted middlingly. */
export type Evidence = {
  opinions: readonly JudgedOpinion[];
  lookups: readonly Lookup[];
  trust: ReadonlyMap<SourceId, Trust>;
  /** Whom the shopper does not want to hear; absent: everybody is heard. */
  muted?: Muted;
};

/** Where an opinion was heard. A friend is a friend wherever they spoke; the page in view is a shop. */
export type MediumOf = (opinion: JudgedOpinion) => Medium;

/** The medium of every opinion, as the lookups name it; an unknown source counts as a forum. */
export const mediumFrom = (lookups: readonly Lookup[]): MediumOf => {
  const media = new Map<SourceId, Medium>([[PAGE_SOURCE, 'shop']]);
  for (const { source, medium } of lookups) media.set(source, medium);
  return ({ by, source }) => (by.friend === undefined ? (media.get(source) ?? 'forum') : 'friends');
};
