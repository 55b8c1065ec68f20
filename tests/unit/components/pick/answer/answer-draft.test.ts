import { describe, expect, it } from 'vitest';
import { answerFrom, draftFrom, withReaction } from '@/components/pick/answer/answer-draft';

describe('an answer in the making', () => {
  const empty = draftFrom(undefined);

  it('is nothing to send while nothing is said', () => {
    expect(answerFrom(empty)).toBeUndefined();
    expect(answerFrom({ ...empty, comment: ' \n ' })).toBeUndefined();
  });

  it('may be reactions alone or words alone; the last choice for a thing stands', () => {
    const chosen = withReaction(withReaction(empty, 'a', 'love'), 'a', 'skip');
    expect(answerFrom(chosen)).toEqual({ reactions: [{ candidate: 'a', reaction: 'skip' }] });
    expect(answerFrom({ ...empty, comment: ' Round! ' })).toEqual({ reactions: [], comment: 'Round!' });
  });

  it('begins with the one given before', () => {
    const given = { kind: 'answer', pick: 'p', reactions: [{ candidate: 'a', reaction: 'like' }] } as const;
    const draft = draftFrom({ id: 'x', by: 'me', t: 1, guest: false, about: [], content: given });
    expect([...draft.chosen]).toEqual([['a', 'like']]);
    expect(draft.comment).toBe('');
  });
});
