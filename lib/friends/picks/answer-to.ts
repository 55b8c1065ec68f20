import type { PickAnswer, SaidId } from '@/lib/domain/friends/said';
import { asHeard } from './as-heard';

/** What somebody chose, and said to it. */
export type Choice = Pick<PickAnswer, 'reactions' | 'comment'>;

/** The answer to a pick, about what it has to choose from and nothing else; undefined when it says nothing. */
export const answerTo = (
  { id, candidates }: { id: SaidId; candidates: readonly { id: string }[] },
  { reactions, comment, name }: Choice & Pick<PickAnswer, 'name'>,
): PickAnswer | undefined => {
  const known = reactions.filter(({ candidate }) => candidates.some((one) => one.id === candidate));
  if (known.length === 0 && !comment) return undefined;
  return asHeard({ kind: 'answer', pick: id, reactions: known, ...(comment && { comment }), ...(name && { name }) });
};
