import { describe, expect, it } from 'vitest';
import { aspectsOf } from '@/lib/judge/aspects';
import { fingerprintOf } from '@/lib/judge/fingerprint';
import { flagsOf } from '@/lib/judge/flags';
import { languageOf } from '@/lib/judge/language';
import { passageOf } from '@/lib/judge/passage';
import { lexiconTone } from '@/lib/judge/tone';
import { said } from './opinion';

const readAll = (text: string): void => {
  languageOf(text);
  for (const lang of ['en', 'fr', 'zh']) {
    const passage = passageOf(text, lang);
    aspectsOf(passage, lexiconTone);
    fingerprintOf(passage);
    flagsOf({ opinion: said(text), passage, readTone: lexiconTone });
  }
};

/** The least of a few tries, in milliseconds of processor time: what other work on the machine adds falls away. */
const cost = (text: string): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      readAll(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

describe('reading uncapped text', () => {
  it.each([
    'received for free ',
    'in exchange for my ',
    'free sample in return ',
    'not very ',
    'battery but ',
    'offert par la ',
    'en échange d’un ',
    '好评红包',
    '不是很好',
    "it's ",
    '? ',
    '.',
    '((',
    '😀',
    'étoile ',
    'aaaaaaaa',
    '\n\n',
    'but not ',
  ])('takes time in proportion to its length: %j', (pump) => {
    const text = pump.repeat(Math.ceil(12_000 / pump.length));
    const half = text.slice(0, text.length / 2);
    cost(half);
    expect(cost(text)).toBeLessThan(2.5 * cost(half) + 10);
  });
});
