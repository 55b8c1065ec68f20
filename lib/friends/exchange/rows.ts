import { LIMITS } from '@/lib/domain/friends/limits';
import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Content, Said, SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import type { Told } from '@/lib/friends/wire/contents';
import type { Rumor } from '@/lib/friends/wire/event';
import { circleOf, timeOf } from '@/lib/friends/wire/rumor';
import { expiryOf } from '@/lib/friends/wire/tags';

/** How many of a kind one person may say in one day. */
export const DAILY: ReadonlyMap<Content['kind'], number> = new Map([
  ['pick', LIMITS.picksADay],
  ['answer', LIMITS.answersADay],
  ['opinion', LIMITS.opinionsADay],
  ['remark', LIMITS.remarksADay],
  ['outcome', LIMITS.outcomesADay],
  ['profile', LIMITS.profilesADay],
  ['roster', LIMITS.rostersADay],
  ['withdrawal', LIMITS.withdrawalsADay],
  ['leave', LIMITS.leavesADay],
]);

/** By this is found what one person said of one kind on one day. */
export const dayKey = (by: PersonId, kind: Content['kind'], t: number): string =>
  `day:${by}:${kind}:${new Date(t).toISOString().slice(0, 10)}`;

/** By this is counted all that is kept of one person: the days are their own word. */
export const authorKey = (by: PersonId): string => `by:${by}`;

/** Whether it is kept; control messages are acted upon only. */
export const isContent = (told: Told): told is Content =>
  told.kind !== 'key' && told.kind !== 'join' && told.kind !== 'self' && told.kind !== 'guest-pick';

/** What something said is found by, besides its own id: what it is about, and products. */
export const keysOf = (content: Content): readonly string[] => {
  switch (content.kind) {
    case 'pick': {
      const products = content.candidates.flatMap(({ product }) => (product ? productKeys(product) : []));
      return content.first === undefined ? products : [content.first, ...products];
    }
    case 'answer':
    case 'outcome':
      return [content.pick];
    case 'remark':
      return [content.about];
    case 'opinion':
      return productKeys(content.product);
    case 'withdrawal':
      return content.of;
    default:
      return [];
  }
};

/** What others may speak about is also found by its own id, together with what they say. */
const ownKeys = (id: SaidId, content: Content): readonly string[] =>
  content.kind === 'opinion' || (content.kind === 'pick' && content.first === undefined) ? [id] : [];

/** Beside the rumor: whom it was for when for one person alone, and whether it came through a guest link. */
export type Way = { to?: PersonId; guest: boolean };

/** The row of something said. The same rumor makes the same row, wherever and however often it comes in. */
export const rowOf = (rumor: Rumor, content: Content, { to, guest }: Way): Said => {
  const circle = circleOf(rumor);
  const t = timeOf(rumor);
  const until = content.kind === 'pick' ? content.expires : expiryOf(rumor);
  const counted = [dayKey(rumor.pubkey, content.kind, t), authorKey(rumor.pubkey)];
  return {
    id: rumor.id,
    by: rumor.pubkey,
    t,
    ...(circle !== undefined && { circle }),
    ...(circle === undefined && to !== undefined && { to }),
    guest,
    ...(until !== undefined && { expires: until }),
    content,
    about: [...new Set([...ownKeys(rumor.id, content), ...keysOf(content), ...counted])],
  };
};
