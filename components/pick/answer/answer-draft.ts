import type { SaidOf } from '@/lib/domain/friends/pick';
import type { PickAnswer, Reaction } from '@/lib/domain/friends/said';

/** What is chosen and written so far. */
export type AnswerDraft = { chosen: ReadonlyMap<string, Reaction>; comment: string };

/** An answer given before, to be changed; an empty one when there is none. */
export const draftFrom = (answer: SaidOf<PickAnswer> | undefined): AnswerDraft => ({
  chosen: new Map(answer?.content.reactions.map(({ candidate, reaction }) => [candidate, reaction])),
  comment: answer?.content.comment ?? '',
});

/** The draft with one thing answered. */
export const withReaction = (draft: AnswerDraft, candidate: string, reaction: Reaction): AnswerDraft => ({
  ...draft,
  chosen: new Map([...draft.chosen, [candidate, reaction]]),
});

/** What leaves of it; undefined when nothing is said at all. */
export const answerFrom = ({ chosen, comment }: AnswerDraft): Pick<PickAnswer, 'reactions' | 'comment'> | undefined => {
  const reactions = [...chosen].map(([candidate, reaction]) => ({ candidate, reaction }));
  const words = comment.trim();
  if (reactions.length === 0 && !words) return undefined;
  return { reactions, ...(words && { comment: words }) };
};
