import { describe, expect, it } from 'vitest';
import { parseSelector, parseSpot } from '@/lib/domain/recipe/selector';

describe('a selector', () => {
  it('is read into ways of steps with their conditions', () => {
    expect(parseSelector('DIV#top.wide > [data-x="a b"] + li:nth-child(2), p:last-child')).toEqual([
      [
        {
          joint: ' ',
          conditions: [
            { test: 'tag', name: 'div' },
            { test: 'attribute', name: 'id', how: '=', value: 'top' },
            { test: 'attribute', name: 'class', how: '~=', value: 'wide' },
          ],
        },
        { joint: '>', conditions: [{ test: 'attribute', name: 'data-x', how: '=', value: 'a b' }] },
        {
          joint: '+',
          conditions: [
            { test: 'tag', name: 'li' },
            { test: 'nth', among: 'all', from: 2, every: 0 },
          ],
        },
      ],
      [{ joint: ' ', conditions: [{ test: 'tag', name: 'p' }, { test: 'last' }] }],
    ]);
  });

  it.each([
    ['*', { test: 'any' }],
    ['[hidden]', { test: 'has', name: 'hidden' }],
    ["[a^='b']", { test: 'attribute', name: 'a', how: '^=', value: 'b' }],
    ['[a$=b]', { test: 'attribute', name: 'a', how: '$=', value: 'b' }],
    ['[ a *= "" ]', { test: 'attribute', name: 'a', how: '*=', value: '' }],
    ['.md\\:flex', { test: 'attribute', name: 'class', how: '~=', value: 'md:flex' }],
    ['.评价', { test: 'attribute', name: 'class', how: '~=', value: '评价' }],
    [':first-child', { test: 'nth', among: 'all', from: 1, every: 0 }],
    [':nth-child(odd)', { test: 'nth', among: 'all', from: 1, every: 2 }],
    [':nth-of-type( even )', { test: 'nth', among: 'tag', from: 2, every: 2 }],
  ] as const)('%s has the condition %j', (written, condition) => {
    expect(parseSelector(written)).toEqual([[{ joint: ' ', conditions: [condition] }]]);
  });

  it.each([
    ...['', ' ', '>', '> a', 'a >', 'a > > b', 'a,', ',a', '.a div.b..c', '[a]b', '#', '.', 'a{', '/a/b', '@href'],
    ...[':has(a)', ':not(a)', ':is(a)', ':contains(a)', '::before', ':hover', 'a ~ b', 'a | b', '[a!=b]', '[a=b i]'],
    ...[':nth-child(2n+1)', ':nth-child(-1)', 'a'.repeat(201), 'a b c d e f g h i', 'a,b,c,d,e,f,g,h,i', '[a="b]'],
  ])('is none: %j', (written) => {
    expect(parseSelector(written)).toBeUndefined();
  });
});

describe('a spot', () => {
  it.each([
    ['', { within: '' }],
    ['  time  ', { within: 'time' }],
    ['time @datetime', { within: 'time', attribute: 'datetime' }],
    ['@Data-Id', { within: '', attribute: 'data-id' }],
    ['a[href*="@me"] > b @title', { within: 'a[href*="@me"] > b', attribute: 'title' }],
    ['[title="x @y"]', { within: '[title="x @y"]' }],
  ])('%j is %o', (written, spot) => {
    expect(parseSpot(written)).toEqual(spot);
  });

  it.each(['time@datetime', 'p @', '@', '@a @b', 'p:has(a) @b', `p @${'a'.repeat(300)}`])('is none: %j', (written) => {
    expect(parseSpot(written)).toBeUndefined();
  });
});
