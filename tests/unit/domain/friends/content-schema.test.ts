import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contentSchema } from '@/lib/domain/friends/content-schema';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Content } from '@/lib/domain/friends/said';
import { withoutUndefined } from '@/lib/domain/schemas';
import { idOf, NOW } from './people';

const parsed = (foreign: unknown): Content | undefined => {
  const { success, output } = v.safeParse(contentSchema, foreign);
  return success ? withoutUndefined<Content>(output) : undefined;
};

const photo = (more: object = {}) => ({
  sha256: idOf(1),
  key: idOf(2),
  iv: '03'.repeat(12),
  size: 80_000,
  type: 'image/webp',
  width: 720,
  height: 1080,
  chunks: [idOf(4), idOf(5)],
  ...more,
});
const candidate = (n = 1, more: object = {}) => ({ id: idOf(n).slice(0, 16), title: `No. ${n}`, photos: [], ...more });
const pick = (more: object = {}) => ({
  kind: 'pick',
  question: 'Which?',
  candidates: [candidate()],
  expires: NOW,
  ...more,
});
const answer = (more: object = {}) => ({ kind: 'answer', pick: idOf(1), reactions: [], ...more });
const opinion = (more: object = {}) => ({
  kind: 'opinion',
  product: { name: 'Lamp', ids: {} },
  owning: 'owning',
  text: 'bright',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
  photos: [],
  ...more,
});
const of = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

const HOSTILE = 'Fine\u202e evil\u0000 \u200b<img src=x onerror=alert(1)>';
const PLAIN = 'Fine evil <img src=x onerror=alert(1)>';

describe('texts', () => {
  it.each([
    ['question', pick({ question: HOSTILE }), { question: PLAIN }],
    ['note', pick({ note: HOSTILE }), { note: PLAIN }],
    ['title', pick({ candidates: [candidate(1, { title: HOSTILE })] }), { candidates: [{ title: PLAIN }] }],
    ['comment', answer({ comment: HOSTILE }), { comment: PLAIN }],
    ['name of a guest', answer({ name: HOSTILE }), { name: PLAIN }],
    ['remark', { kind: 'remark', about: idOf(1), text: HOSTILE }, { text: PLAIN }],
    ['opinion', opinion({ text: HOSTILE, fit: HOSTILE }), { text: PLAIN, fit: PLAIN }],
    [
      'product',
      opinion({ product: { name: HOSTILE, brand: HOSTILE, ids: {} } }),
      { product: { name: PLAIN, brand: PLAIN } },
    ],
    ['thanks', { kind: 'outcome', pick: idOf(1), decided: 'bought', thanks: HOSTILE }, { thanks: PLAIN }],
    ['own name', { kind: 'profile', name: HOSTILE, mayBeAsked: true }, { name: PLAIN }],
    [
      'name of a member',
      { kind: 'roster', epoch: 1, members: [{ id: idOf(1), name: HOSTILE }] },
      { members: [{ name: PLAIN }] },
    ],
  ])('are plain: %s', (_, foreign, cleaned) => {
    expect(parsed(foreign)).toMatchObject(cleaned);
  });

  it('are cut where they are too long', () => {
    const long = 'x'.repeat(10_000);
    expect(parsed(pick({ question: long, note: long }))).toMatchObject({
      question: 'x'.repeat(LIMITS.question),
      note: 'x'.repeat(LIMITS.note),
    });
    expect(parsed(opinion({ text: long }))).toMatchObject({ text: 'x'.repeat(LIMITS.text) });
    expect(parsed({ kind: 'profile', name: long, mayBeAsked: false })).toMatchObject({ name: 'x'.repeat(LIMITS.name) });
  });

  it('that say nothing are left out, or the whole is refused where there is nothing else', () => {
    expect(parsed(answer({ comment: ' \u200b ' }))).not.toHaveProperty('comment');
    expect(parsed({ kind: 'remark', about: idOf(1), text: ' \u200b ' })).toBeUndefined();
    expect(parsed({ kind: 'profile', name: '\u200b', mayBeAsked: true })).toBeUndefined();
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://me:pw@shop.example/',
    'x',
    7,
    null,
  ])('are left out unless they are of the web: %s', (url) => {
    const { product } = parsed(opinion({ product: { name: 'Lamp', ids: {}, url } })) as { product?: object };
    expect(product).toEqual({ name: 'Lamp', ids: {} });
    expect(parsed(opinion({ photos: [photo({ chunks: [], blossom: url })] }))).toBeUndefined();
  });

  it('of the web stay', () => {
    const url = 'https://shop.example/lamp?colour=red';
    expect(parsed(opinion({ product: { name: 'Lamp', ids: {}, url } }))).toMatchObject({ product: { url } });
  });
});

describe('what no version of ours knows', () => {
  it('is dropped, at every depth', () => {
    const odd = { html: '<b>', __proto__: { polluted: true }, constructor: 1 };
    const whole = parsed({
      ...pick({ candidates: [{ ...candidate(1, { photos: [photo({ src: 'https://x.example/' })] }), ...odd }] }),
      ...odd,
    });
    expect(whole).toEqual(pick({ candidates: [candidate(1, { photos: [photo()] })] }));
    expect(parsed({ kind: 'poll', question: 'x' })).toBeUndefined();
    expect([null, 7, 'pick', [], {}].map(parsed)).toEqual(of(5).map(() => undefined));
  });
});

describe('what decides anything is as it was said, or the whole is refused', () => {
  it.each([
    ['no candidate', pick({ candidates: [] })],
    ['too many candidates', pick({ candidates: of(LIMITS.candidates + 1).map((n) => candidate(n)) })],
    ['one candidate twice', pick({ candidates: [candidate(1), candidate(1)] })],
    ['too many photos', pick({ candidates: [1, 2].map((n) => candidate(n, { photos: of(4).map(() => photo()) })) })],
    ['deadline after the end', pick({ deadline: NOW + 1 })],
    ['a moment that is none', pick({ expires: 1e300 })],
    ['half a second', pick({ expires: NOW + 0.5 })],
    ['id of odd letters', answer({ pick: 'Z'.repeat(64) })],
    ['id of odd length', answer({ pick: 'ab'.repeat(33) })],
    ['unknown reaction', answer({ reactions: [{ candidate: candidate().id, reaction: 'hate' }] })],
    ['two votes for one', answer({ reactions: of(2).map(() => ({ candidate: candidate().id, reaction: 'love' })) })],
    ['a rating beyond the scale', opinion({ rating: 6 })],
    ['a rating that is no number', opinion({ rating: '5' })],
    ['unknown owning', opinion({ owning: 'renting' })],
    ['no disclosure', opinion({ disclosure: undefined })],
    ['no name of the product', opinion({ product: { name: ' ', ids: {} } })],
    ['photo of another type', opinion({ photos: [photo({ type: 'image/svg+xml' })] })],
    ['photo too large', opinion({ photos: [photo({ size: LIMITS.photoBytes + 1 })] })],
    ['photo too wide', opinion({ photos: [photo({ width: 16_383 })] })],
    ['photo with too many pieces', opinion({ photos: [photo({ chunks: of(11).map(idOf) })] })],
    ['photo with one piece twice', opinion({ photos: [photo({ chunks: [idOf(1), idOf(1)] })] })],
    ['photo nowhere', opinion({ photos: [photo({ chunks: [] })] })],
    ['nothing taken back', { kind: 'withdrawal', of: [] }],
    [
      'too many members',
      { kind: 'roster', epoch: 1, members: of(LIMITS.members + 1).map((n) => ({ id: idOf(n), name: 'x' })) },
    ],
    ['one member twice', { kind: 'roster', epoch: 1, members: of(2).map(() => ({ id: idOf(1), name: 'x' })) }],
    ['an epoch that is none', { kind: 'roster', epoch: 0, members: [] }],
  ])('%s', (_, foreign) => {
    expect(parsed(foreign)).toBeUndefined();
  });
});

describe('odd details', () => {
  it('cost only themselves', () => {
    const ids = { gtin: '4006381333932', isbn: '9780306406158', mpn: 'X-1', sku: 5, asin: '' };
    expect(
      parsed(opinion({ since: -5, product: { name: 'Lamp', ids, price: { amount: '1e9', currency: 'EUR' } } })),
    ).toEqual(opinion({ product: { name: 'Lamp', ids: { mpn: 'X-1' } } }));
    const right = { gtin: '4006381333931', isbn: '9780306406157' };
    expect(parsed(opinion({ product: { name: 'Lamp', ids: right } }))).toMatchObject({ product: { ids: right } });
  });

  it('like a face that is no small WebP picture', () => {
    const profile = (face: unknown) => parsed({ kind: 'profile', name: 'Ana', mayBeAsked: true, face });
    const webp = `UklGR${'A'.repeat(99)}`;
    expect(profile(webp)).toHaveProperty('face', webp);
    for (const face of ['PHN2Zz4=', 'data:image/webp;base64,UklGRA', `UklGR${'A'.repeat(12_000)}`, 5]) {
      expect(profile(face)).not.toHaveProperty('face');
    }
  });
});

describe('parsing', () => {
  it('changes nothing the second time', () => {
    for (const foreign of [
      pick({ note: HOSTILE, candidates: [candidate(1, { photos: [photo()] })] }),
      opinion({ text: HOSTILE.repeat(500) }),
      answer({ comment: `${'a '.repeat(499)}a \u202e b`, name: HOSTILE }),
    ]) {
      const once = parsed(foreign);
      expect(once).toBeDefined();
      expect(parsed(once)).toEqual(once);
    }
  });
});
