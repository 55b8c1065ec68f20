import { describe, expect, it } from 'vitest';
import { type Marked, markDifferences, markLike } from '@/lib/sources/mark-differences';

/** The text with what tells of a product in brackets. */
const written = (parts: Marked | undefined) => parts?.map(({ text, tells }) => (tells ? `[${text}]` : text)).join('');

describe('what differs between two texts', () => {
  it.each([
    ['https://a.test/s?q=red+hat&n=5', 'https://a.test/s?q=old+map&n=5', 'https://a.test/s?q=[red+hat]&n=5'],
    [
      'https://a.test/s?q=%22red%22+review',
      'https://a.test/s?q=%22old%22+review',
      'https://a.test/s?q=%22[red]%22+review',
    ],
    ['https://a.test/p/9521/x?b=red', 'https://a.test/p/9526/x?b=old', 'https://a.test/p/[9521]/x?b=[red]'],
    ['{"q":"red hat","n":5}', '{"q":"old map","n":5}', '{"q":"[red hat]","n":5}'],
    ['https://a.test/feed', 'https://a.test/feed', 'https://a.test/feed'],
    ['https://a.test/a/b', 'https://a.test/a', '[https://a.test/a/b]'],
  ])('is marked in %s', (one, other, marked) => {
    expect(written(markDifferences(one, other))).toBe(marked);
  });

  it('is found in another text of the same form, and in no other', () => {
    const pattern = markDifferences('https://a.test/s?q=red+hat&n=5', 'https://a.test/s?q=old+map&n=5');
    expect(written(markLike(pattern, 'https://a.test/s?q=red%20shoe&n=5'))).toBe('https://a.test/s?q=[red%20shoe]&n=5');
    for (const other of [
      'https://a.test/s?q=&n=5',
      'https://a.test/s?q=a&b=1&n=5',
      'https://a.test/t/7',
      'https://a.test/s?q=a&n=55',
    ])
      expect(markLike(pattern, other)).toBeUndefined();
  });

  it('always puts together to the text it was', () => {
    const [one, other] = ['https://a.test/é?q=%E9%97%A8+x&y', 'https://b.test/?q=z&y'];
    expect(
      markDifferences(one, other)
        .map(({ text }) => text)
        .join(''),
    ).toBe(one);
  });
});
