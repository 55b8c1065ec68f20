import { describe, expect, it } from 'vitest';
import { writtenScore } from '@/lib/sources/read/written-score';

const inText = (text: string) => writtenScore('', text);

describe('a score written in words', () => {
  it.each([
    ['Verdict: 4/5', 0.8],
    ['I give it 8/10.', 0.8],
    ['85/100', 0.85],
    ['Note : 4,5/5', 0.9],
    ['4.5 / 5 overall', 0.9],
    ['Note 15/20', 0.75],
    ['4 out of 5', 0.8],
    ['4,5 étoiles sur 5', 0.9],
    ['★★★★☆', 0.8],
    ['★★★★', 0.8],
    ['★★★½', 0.7],
    ['评分：四星', 0.8],
    ['给四星半', 0.9],
    ['5星推荐', 1],
    ['8/10 … as I said, 8/10', 0.8],
    ['0/10 would not buy again', 0],
  ])('%s', (text, score) => expect(inText(text)).toBeCloseTo(score));

  it.each([
    'bought on 4/5/2024',
    'on 12/10/2024',
    '9/10 of the people',
    '9/10 times it works',
    'open 24/7',
    '11/10 would buy again',
    '3/5 for sound, 5/5 for comfort',
    '五星级酒店',
    '星期五',
    '2.4/5.8 GHz',
    '1/4/5',
    'no score at all',
    '★★★★★★★',
  ])('is not in "%s"', (text) => expect(inText(text)).toBeUndefined());

  it('in the title goes before those in the text', () => {
    expect(writtenScore('Arc lamp: 7/10', 'Light 9/10, price 3/10')).toBeCloseTo(0.7);
  });
});
