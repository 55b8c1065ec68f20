import { describe, expect, it } from 'vitest';
import { notTold, tidingsIn, toldNow } from '@/entrypoints/background/friends/picks-told';
import type { Unread } from '@/lib/domain/friends/news';

const NOTHING: Unread = { unreadAnswers: [], waitingForMe: [], unreadRemarks: [] };
const NEW: Unread = {
  unreadAnswers: [{ pick: 'mine', count: 2 }],
  waitingForMe: ['theirs'],
  unreadRemarks: [
    { about: 'theirs', kind: 'pick', count: 1 },
    { about: 'opinion', kind: 'opinion', count: 1 },
  ],
};
const TOLD = tidingsIn(NEW);

describe('what the shopper is told of in notifications', () => {
  it('is each matter by itself', () => {
    expect(TOLD.map(({ about, pick }) => `${about} ${pick}`)).toEqual([
      'answers mine',
      'asked theirs',
      'remarks theirs',
      'talk opinion',
    ]);
  });

  it('is told once, though the board is empty while the browser starts', async () => {
    const started = await toldNow(TOLD, tidingsIn(NOTHING), async () => NEW);
    expect(started).toEqual(TOLD);
    expect(notTold(started, TOLD)).toEqual([]);
  });

  it('is told again when there is more, and when there is something after a look', async () => {
    const more = tidingsIn({ ...NOTHING, unreadAnswers: [{ pick: 'mine', count: 3 }] });
    expect(notTold(TOLD, more)).toEqual(more);
    const looked = await toldNow(TOLD, [], async () => NOTHING);
    expect(looked).toEqual([]);
    expect(notTold(looked, TOLD)).toEqual(TOLD);
  });
});
