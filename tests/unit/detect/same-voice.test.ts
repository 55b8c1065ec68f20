import { describe, expect, it } from 'vitest';
import { isSameVoice, voiceOf } from '@/lib/detect/same-voice';
import type { Opinion } from '@/lib/domain/opinion';

const DAY = 86_400;
const LONG =
  'Quiet, quick and pretty; it has boiled four times a day since the spring, and I never once burnt my hand on it.';

const review = (about: Partial<Opinion>): Opinion => ({
  ...{ id: '1', source: 'page', kind: 'review', by: { name: 'Ada Lindqvarn' }, match: { by: 'page', sure: 1 } },
  ...about,
});
const same = (a: Partial<Opinion>, b: Partial<Opinion>): boolean =>
  isSameVoice(voiceOf(review(a)), voiceOf(review(b))) && isSameVoice(voiceOf(review(b)), voiceOf(review(a)));

describe('one voice', () => {
  const CASES: readonly (readonly [string, Partial<Opinion>, Partial<Opinion>])[] = [
    ['shortened', { text: LONG }, { text: `${LONG.slice(0, 70)}…` }],
    ['spaced and quoted otherwise', { text: 'It’s “fine”,  really.' }, { text: 'It\'s "fine", really.' }],
    ['with its title before it', { title: 'Boils fast', text: LONG }, { text: `Boils fast\n${LONG}` }],
    ['under a shortened name', { text: LONG }, { text: LONG, by: { name: 'Ada L.' } }],
    ['without its name', { text: LONG }, { text: LONG, by: {} }],
    ['dated a day later by another clock', { text: 'Good.', at: 5 * DAY }, { text: 'Good.', at: 6 * DAY }],
    ['dated by its last change, but long', { text: LONG, at: 5 * DAY }, { text: LONG, at: 90 * DAY }],
    ['in few characters that say much', { text: '煮出来的饭很香' }, { text: '煮出来的饭很香，就是按键的字太小。' }],
    ['in nothing but a title', { title: 'Boils fast' }, { title: 'Boils fast' }],
  ];
  it.each(CASES)('is the same %s', (_, a, b) => expect(same(a, b)).toBe(true));
});

describe('two voices', () => {
  const CASES: readonly (readonly [string, Partial<Opinion>, Partial<Opinion>])[] = [
    ['of two people who say the same', { text: LONG }, { text: LONG, by: { name: 'Bo' } }],
    ['of one person on two days', { text: 'Good.', at: 5 * DAY }, { text: 'Good.', at: 50 * DAY }],
    ['of one person about two things', { text: 'It leaks.' }, { text: 'It is loud.' }],
    ['of nobody we know, who both begin alike', { text: 'Good.', by: {} }, { text: 'Good but loud.', by: {} }],
    ['of a question and a review', { text: LONG }, { text: LONG, kind: 'question' }],
    ['that only rate', {}, {}],
  ];
  it.each(CASES)('stay two: those %s', (_, a, b) => expect(same(a, b)).toBe(false));
});
