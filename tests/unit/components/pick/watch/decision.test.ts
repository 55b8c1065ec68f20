import { describe, expect, it } from 'vitest';
import { adviceOn, decideAbout } from '@/components/pick/watch/decision';
import type { SaidOf, SharedPick } from '@/lib/domain/friends/pick';
import type { PickAnswer, Reaction } from '@/lib/domain/friends/said';

const NOW = 1_793_800_000;

const answer = (by: string, reaction: Reaction, guest = false): SaidOf<PickAnswer> => ({
  id: by,
  by,
  t: 1,
  guest,
  about: [],
  content: { kind: 'answer', pick: 'p', reactions: [{ candidate: 'a', reaction }] },
});

const pick: SharedPick = {
  id: 'p',
  by: 'me',
  sentAt: 1,
  edited: false,
  remarks: [],
  pick: {
    kind: 'pick',
    question: 'Which?',
    candidates: [
      { id: 'a', title: 'Round', photos: [] },
      { id: 'b', title: 'Square', photos: [], product: { name: 'Square frame', ids: { gtin: '00000000000000' } } },
    ],
    expires: NOW + 1,
  },
  answers: [answer('x', 'love'), answer('y', 'skip'), answer('z', 'unsure'), answer('g', 'love', true)],
};

const decision = { decided: 'bought', candidate: 'a', days: 3, thanks: ' Thanks ' } as const;

describe('a decision', () => {
  it('keeps who spoke for it and who against it, but not the undecided and no guest', () => {
    expect(adviceOn(pick, 'a').friends).toEqual([
      { id: 'x', leaning: 1 },
      { id: 'y', leaning: -1 },
    ]);
    expect(adviceOn(pick, 'b').friends).toEqual([]);
  });

  it('to buy names the thing, by its product where there is one, and when it should arrive', () => {
    expect(decideAbout(pick, decision, NOW)).toMatchObject({
      product: { name: 'Round', ids: {} },
      decided: 'bought',
      pick: 'p',
      candidate: 'a',
      arrives: NOW + 3 * 86_400,
      thanks: 'Thanks',
    });
    expect(decideAbout(pick, { ...decision, candidate: 'b' }, NOW)?.product.name).toBe('Square frame');
  });

  it('to pass names none of them, and empty thanks are none', () => {
    const passed = decideAbout(pick, { ...decision, decided: 'passed', thanks: ' ' }, NOW);
    expect(passed).not.toHaveProperty('candidate');
    expect(passed).not.toHaveProperty('arrives');
    expect(passed).not.toHaveProperty('thanks');
  });
});
