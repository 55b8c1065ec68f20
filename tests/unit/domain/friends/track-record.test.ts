import { describe, expect, it } from 'vitest';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { trackRecords, tunedTrust } from '@/lib/domain/friends/track-record';
import type { SourceEntry, Trust } from '@/lib/domain/source';

const bought = (change: Partial<Purchase> = {}): Purchase => ({
  id: 'p',
  product: { name: 'Halden H7', ids: {} },
  decided: 'bought',
  at: 0,
  remindersOff: false,
  advice: { sources: [{ id: 'club', leaning: 1 }], friends: [{ id: 'bo', leaning: 1 }], themes: [] },
  ...change,
});
const entry = (trust: Trust): SourceEntry => ({
  config: { id: 'club', kind: 'discourse', label: 'Club', fields: {} },
  on: true,
  trust,
  when: 'popup',
});
const times = (count: number, change: Partial<Purchase>) => Array.from({ length: count }, () => bought(change));
const suggested = (right: number, wrong: number, trust: Trust = 2) =>
  tunedTrust([entry(trust)], trackRecords([...times(right, { came: 'kept' }), ...times(wrong, { came: 'returned' })]));

describe('trackRecords', () => {
  it('counts for each source and friend how often they leaned the way it turned out', () => {
    const against = {
      sources: [{ id: 'club', leaning: -1 as const }],
      friends: [{ id: 'bo', leaning: 1 as const }],
      themes: [],
    };
    const { sources, friends } = trackRecords([
      bought({ came: 'kept' }),
      bought({ came: 'returned' }),
      bought({ came: 'returned', advice: against }),
    ]);
    expect(sources).toEqual(new Map([['club', { right: 2, of: 3 }]]));
    expect(friends).toEqual(new Map([['bo', { right: 1, of: 3 }]]));
  });

  it('takes the shopper’s word on the advice before what became of the thing', () => {
    expect(trackRecords([bought({ came: 'kept', adviceWasRight: false })]).sources.get('club')).toEqual({
      right: 0,
      of: 1,
    });
  });

  it('says nothing where nothing is known, or where the advice was level', () => {
    const level = { ...bought().advice, friends: [{ id: 'bo', leaning: -1 as const }] };
    const { sources } = trackRecords([bought(), bought({ adviceWasRight: true, advice: level })]);
    expect(sources.size).toBe(0);
  });
});

describe('tunedTrust', () => {
  it('offers one step more to who was right four times of four, not to who was three times', () => {
    expect(suggested(4, 0)).toEqual([{ source: 'club', from: 2, to: 3, record: { right: 4, of: 4 } }]);
    expect(suggested(3, 0)).toEqual([]);
  });

  it('offers one step less to who was never right in three, not in two', () => {
    expect(suggested(0, 3)).toMatchObject([{ from: 2, to: 1 }]);
    expect(suggested(0, 2)).toEqual([]);
  });

  it('leaves a mixed record alone, and what cannot go further', () => {
    expect(suggested(4, 3)).toEqual([]);
    expect(suggested(9, 0, 4)).toEqual([]);
    expect(suggested(0, 9, 0)).toEqual([]);
  });
});
