import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allPicks,
  countAnswers,
  favourite,
  isOpen,
  maySeeAnswers,
  type SharedPick,
  sharedPick,
  standing,
} from '@/lib/domain/friends/pick';
import type { Content, Pick, Reaction, Said } from '@/lib/domain/friends/said';
import { ana, bo, cy, dee, idOf, NOW, said } from './people';

const [ROUND, SQUARE] = ['01'.repeat(8), '02'.repeat(8)] as [string, string];
const DAY = 86_400;

const pick = (more: Partial<Pick> = {}): Pick => ({
  kind: 'pick',
  question: 'Which?',
  candidates: [ROUND, SQUARE].map((id) => ({ id, title: id, photos: [] })),
  expires: NOW + 7 * DAY,
  ...more,
});
const answer = (reaction: Reaction, candidate = ROUND): Content => ({
  kind: 'answer',
  pick: idOf(1),
  reactions: [{ candidate, reaction }],
});
const remark = (text: string): Content => ({ kind: 'remark', about: idOf(1), text });
const back = (...of: number[]): Content => ({ kind: 'withdrawal', of: of.map(idOf) });
const asked = said(1, ana, pick());

const read = (rows: readonly Said[], now = NOW + 60): SharedPick => {
  const one = sharedPick(idOf(1), rows, now);
  if (!one) throw new Error('there is no such pick');
  return one;
};
const reactions = (shared: SharedPick) => shared.answers.map(({ by, content }) => [by, content.reactions[0]?.reaction]);

describe('answers to a pick', () => {
  it('stand one for each person, the latest', () => {
    const rows = [asked, said(2, bo, answer('love')), said(3, cy, answer('skip')), said(4, bo, answer('unsure'))];
    expect(reactions(read(rows))).toEqual([
      [cy, 'skip'],
      [bo, 'unsure'],
    ]);
  });

  it('of one millisecond are settled by the lower id, for everybody alike', () => {
    const rows = [asked, said(9, bo, answer('love'), { t: 5 }), said(8, bo, answer('skip'), { t: 5 })];
    expect(reactions(read(rows))).toEqual([[bo, 'skip']]);
    expect(reactions(read(rows.toReversed()))).toEqual([[bo, 'skip']]);
  });

  it('count up to the deadline; what comes later changes nothing', () => {
    const closes = said(1, ana, pick({ deadline: NOW + 10 }));
    const [early, late] = [said(2, bo, answer('love')), said(3, bo, answer('skip'), { t: (NOW + 11) * 1000 })];
    expect(reactions(read([closes, early, late]))).toEqual([[bo, 'love']]);
    expect(read([closes, late]).answers).toEqual([]);
    expect([isOpen(read([closes]), NOW + 10), isOpen(read([closes]), NOW + 11)]).toEqual([true, false]);
  });

  it('count by the deadline that stands, when the asker moved it', () => {
    const closes = said(1, ana, pick({ deadline: NOW + 10 }));
    const late = said(3, bo, answer('like'), { t: (NOW + 11) * 1000 });
    const longer = said(4, ana, pick({ first: idOf(1), deadline: NOW + DAY }));
    expect(reactions(read([closes, late, longer]))).toEqual([[bo, 'like']]);
  });

  it('come from the circle that was asked, or from guests; not from another circle', () => {
    const elsewhere = said(2, dee, answer('skip'), { circle: 'd1'.repeat(16) });
    const alone = said(3, cy, answer('skip'), { circle: undefined as never, to: ana });
    const { circle: _, ...guest } = said(4, dee, answer('love'), { guest: true });
    expect(reactions(read([asked, elsewhere, alone, guest]))).toEqual([[dee, 'love']]);
  });

  it('are hidden from the asked until they have answered themselves, and never from the asker', () => {
    const shared = read([asked, said(2, bo, answer('love'))]);
    expect([ana, bo, cy].map((who) => maySeeAnswers(shared, who))).toEqual([true, true, false]);
  });

  it('are counted for each candidate, and one may lead', () => {
    const rows = [
      asked,
      said(2, bo, answer('love')),
      said(3, cy, answer('love', SQUARE)),
      said(4, dee, answer('like')),
    ];
    const counts = countAnswers(read(rows));
    expect(counts.map((one) => [one.candidate, one.reactions.love, one.reactions.like])).toEqual([
      [ROUND, 1, 1],
      [SQUARE, 1, 0],
    ]);
    expect(favourite(counts)).toBe(ROUND);
    expect(favourite(countAnswers(read(rows.slice(0, 3))))).toBeUndefined();
    expect(favourite(countAnswers(read([asked, said(2, bo, answer('unsure'))])))).toBeUndefined();
  });

  it('to what is no candidate any more count for nothing', () => {
    const counts = countAnswers(read([asked, said(2, bo, answer('love', '99'.repeat(8)))]));
    expect(counts.flatMap((one) => Object.values(one.reactions)).every((n) => n === 0)).toBe(true);
  });
});

describe('taking back', () => {
  it('works before and after what is taken back came', () => {
    const rows = [asked, said(2, bo, answer('love'))];
    for (const all of [
      [said(3, bo, back(2)), ...rows],
      [...rows, said(3, bo, back(2))],
    ]) {
      expect(read(all).answers).toEqual([]);
    }
  });

  it('binds nobody else’s words', () => {
    const rows = [asked, said(2, bo, answer('love')), said(3, cy, back(1, 2)), said(4, ana, back(2))];
    expect(reactions(read(rows))).toEqual([[bo, 'love']]);
  });

  it('of a pick by its author ends it, edits and all', () => {
    const rows = [asked, said(2, ana, pick({ first: idOf(1), question: 'New?' })), said(3, ana, back(1))];
    expect(sharedPick(idOf(1), rows, NOW)).toBeUndefined();
    expect(allPicks(rows, NOW)).toEqual([]);
  });
});

describe('editing', () => {
  it('replaces the whole, under the first id', () => {
    const shared = read([asked, said(5, ana, pick({ first: idOf(1), question: 'New?' })), said(2, bo, answer('love'))]);
    expect(shared).toMatchObject({ id: idOf(1), edited: true, sentAt: asked.t, pick: { question: 'New?' } });
    expect(shared.answers).toHaveLength(1);
  });

  it('is for the author alone', () => {
    const rows = [asked, said(5, bo, pick({ first: idOf(1), question: 'Mine now?' }))];
    expect(read(rows)).toMatchObject({ by: ana, edited: false, pick: { question: 'Which?' } });
    expect(allPicks(rows, NOW)).toHaveLength(1);
  });

  it('makes a pick outlive its first version', () => {
    const first = said(1, ana, pick({ expires: NOW + 5 }), { expires: NOW + 5 });
    const longer = said(2, ana, pick({ first: idOf(1), expires: NOW + DAY }), { expires: NOW + DAY });
    for (const rows of [[first, longer], [longer]])
      expect(read(rows, NOW + 50)).toMatchObject({ id: idOf(1), by: ana });
    expect(sharedPick(idOf(1), [first], NOW + 50)).toBeUndefined();
  });
});

describe('an outcome', () => {
  const outcome = (candidate: string): Content => ({ kind: 'outcome', pick: idOf(1), decided: 'bought', candidate });

  it('is the asker’s alone to tell, and closes the pick', () => {
    expect(read([asked, said(2, bo, outcome(SQUARE))]).outcome).toBeUndefined();
    const shared = read([asked, said(2, bo, outcome(SQUARE)), said(3, ana, outcome(ROUND))]);
    expect(shared.outcome).toMatchObject({ candidate: ROUND });
    expect(isOpen(shared, NOW)).toBe(false);
  });
});

describe('what everybody sees', () => {
  const people = fc.constantFrom(ana, bo, cy, dee);
  const someIds = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.constantFrom<Content>(answer('love'), answer('skip', SQUARE), answer('unsure'), remark('why?'), remark('so')),
    fc.record({ question: fc.constantFrom('A?', 'B?'), first: fc.constant(idOf(1)) }).map(pick),
    fc.constantFrom<Content>({ kind: 'outcome', pick: idOf(1), decided: 'passed' }, pick({ deadline: NOW + 1 })),
    someIds.map((of) => back(...of)),
  );
  // Few times, so that many things are said in one millisecond; ids that do not follow them.
  const row = fc
    .record({ by: people, content, t: fc.integer({ min: 0, max: 3 }), dies: fc.boolean() })
    .map(({ by, content: what, t, dies }) => ({
      by,
      what,
      t: NOW * 1000 + t * 400,
      expires: dies ? NOW + 30 : NOW + DAY,
    }));
  const rows = fc
    .array(row, { maxLength: 11 })
    .map((all) => [asked, ...all.map(({ by, what, ...more }, n) => said(n + 2, by, what, more))]);

  const seen = (all: readonly Said[]) => [sharedPick(idOf(1), all, NOW + 60), allPicks(all, NOW + 60)];

  it('is the same in whatever order, and however often, things came in', () => {
    fc.assert(
      fc.property(
        rows.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        ([all, mixed]) => {
          expect(seen(mixed)).toEqual(seen(all));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same when what is gone already was dropped from the store', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const withdrawals = all.filter(({ content: { kind } }) => kind === 'withdrawal');
        const kept = [...new Set([...standing(all, NOW), ...withdrawals, asked])];
        expect(seen(kept)).toEqual(seen(all));
      }),
      { numRuns: 300 },
    );
  });
});
