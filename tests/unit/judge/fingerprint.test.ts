import { describe, expect, it } from 'vitest';
import { COPY_LIKENESS, likeness } from '@/lib/domain/likeness';
import { judge } from '@/lib/judge/judge';
import { said } from './opinion';

const print = (text: string) => judge(said(text)).judged.fingerprint;

const REVIEW =
  'I have worn these frames every day since March and the hinges are as tight as when they came, which I cannot say ' +
  'of the last three pairs I owned. The nose pads took a week to get used to. The case is rather big for a small bag.';

describe('fingerprint', () => {
  it('is the same for the same words, whatever their case and punctuation', () => {
    expect(print(REVIEW.toUpperCase().replaceAll(',', ' -'))).toEqual(print(REVIEW));
  });

  it('finds a copy in which some words were changed', () => {
    const edited = REVIEW.replace('March', 'April').replace('rather big', 'too large');
    expect(likeness(print(REVIEW), print(edited))).toBeGreaterThanOrEqual(COPY_LIKENESS);
  });

  it('does not take another opinion about the same thing for a copy', () => {
    const other =
      'The hinges of these frames are tight, but the nose pads hurt and the case is too big for my bag. I have worn them ' +
      'for a week and will send them back, although the colour is lovely and they came quickly in a good box.';
    expect(likeness(print(REVIEW), print(other))).toBeLessThan(0.2);
  });

  it('works on Chinese', () => {
    const text = '镜架很轻，戴了一个月鼻梁上也没有压痕，就是眼镜盒太大了，放在小包里不方便，颜色和图片一样。';
    expect(likeness(print(text), print(text.replace('一个月', '两个月')))).toBeGreaterThanOrEqual(COPY_LIKENESS);
  });

  it('is empty for texts too short to tell, and then nothing is like it', () => {
    expect(print('Very good!')).toEqual([]);
    expect(likeness([], [])).toBe(0);
  });
});
