import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import { kindOf, parseTold, type Told } from '@/lib/friends/wire/contents';
import type { Rumor } from '@/lib/friends/wire/event';
import { circleOf, expiryOf, makeRumor, timeOf } from '@/lib/friends/wire/rumor';
import { sealToCircle } from '@/lib/friends/wire/seal';
import { ana, bo, CIRCLE, NOW, stream } from './cast';

const ID = 'ab'.repeat(32);
const profile = { name: 'Ana', mayBeAsked: true };
const pick: Told & { kind: 'pick' } = {
  kind: 'pick',
  question: 'Which?',
  candidates: [{ id: '01'.repeat(8), title: 'Round', photos: [] }],
  expires: NOW + 7 * 86_400,
};

const EVERYTHING: readonly Told[] = [
  pick,
  { kind: 'answer', pick: ID, reactions: [{ candidate: '01'.repeat(8), reaction: 'love' }] },
  { kind: 'remark', about: ID, text: 'why?' },
  {
    kind: 'opinion',
    product: { name: 'Lamp', ids: {} },
    owning: 'owning',
    text: 'bright',
    disclosure: { gifted: false, affiliated: false, ownExperience: true },
    photos: [],
  },
  { kind: 'outcome', pick: ID, decided: 'bought' },
  { kind: 'withdrawal', of: [ID] },
  { kind: 'profile', ...profile },
  { kind: 'roster', epoch: 2, members: [{ id: ana.id, name: 'Ana' }] },
  { kind: 'leave' },
  {
    kind: 'key',
    circle: CIRCLE,
    purpose: 'friends',
    epoch: 1,
    secret: ID,
    at: NOW,
    relays: ['wss://relay.example/'],
    members: [{ id: bo.id, name: 'Bo' }],
  },
  { kind: 'join', invite: ID, profile, relays: ['wss://relay.example/'] },
  { kind: 'self', vault: { me: { t: 5, value: profile } } },
  { kind: 'guest-pick', ref: ID, from: 'Ana', replyTo: ana.id, pick },
];

const said = (told: Told, more: object = {}) => makeRumor(told, ana, { t: NOW * 1000 + 7, ...more });
const withContent = (rumor: Rumor, content: string): Rumor => ({ ...rumor, content });

describe('a rumor', () => {
  it.each(EVERYTHING.map((told) => [told.kind, told] as const))('brings %s across unchanged', (_, told) => {
    expect(parseTold(said(told))).toEqual(told);
  });

  it('has a kind of its own for each content', () => {
    expect(new Set(EVERYTHING.map(kindOf)).size).toBe(EVERYTHING.length);
  });

  it('says when, where and until when it was said', () => {
    const rumor = said(pick, { circle: CIRCLE, expires: NOW + 5 });
    expect([timeOf(rumor), circleOf(rumor), expiryOf(rumor)]).toEqual([NOW * 1000 + 7, CIRCLE, NOW + 5]);
    expect([circleOf(said(pick)), expiryOf(said(pick))]).toEqual([undefined, undefined]);
  });

  it('has an odd expiry behind it already', () => {
    const odd = (...tags: string[][]) => expiryOf({ tags });
    expect(odd(['expiration', 'never'])).toBe(0);
    expect(odd(['expiration', '9'], ['expiration', '8'])).toBe(0);
    expect(odd(['expiration'])).toBe(0);
  });

  it('is not understood when its payload says it is of another kind', () => {
    const rumor = said({ kind: 'remark', about: ID, text: 'x' });
    const posing = withContent(rumor, JSON.stringify({ v: 1, t: NOW * 1000, kind: 'leave', about: ID, text: 'x' }));
    expect(parseTold(posing)).toEqual({ kind: 'remark', about: ID, text: 'x' });
  });

  it('is not understood when it is longer than may be', () => {
    const rumor = said({ kind: 'leave' });
    const padded = (letters: number, letter: string) =>
      parseTold(withContent(rumor, rumor.content.replace('}', `,"x":"${letter.repeat(letters)}"}`)));
    expect(padded(20_000, 'a')).toEqual({ kind: 'leave' });
    expect(padded(LIMITS.rumorBytes, 'a')).toBeUndefined();
    expect(padded(LIMITS.rumorBytes / 2, '好')).toBeUndefined();
  });

  it.each(['a', '好', '"', '\\'])(
    'that is understood fits in an event relays take, though it be full of %s',
    (letter) => {
      const leave = said({ kind: 'leave' }, { circle: CIRCLE, expires: NOW + 5 });
      const filled = (letters: number) =>
        withContent(leave, JSON.stringify({ ...JSON.parse(leave.content), x: letter.repeat(letters) }));
      const longest = (from: number, to: number): number => {
        const middle = Math.ceil((from + to) / 2);
        if (from >= to) return from;
        return parseTold(filled(middle)) ? longest(middle, to) : longest(from, middle - 1);
      };
      const most = longest(0, LIMITS.rumorBytes);
      expect(most).toBeGreaterThan(5000);
      const event = sealToCircle(filled(most), ana, { stream, at: NOW });
      expect(JSON.stringify(event).length).toBeLessThanOrEqual(LIMITS.eventBytes);
    },
  );

  it('is not understood when a pick would live longer than any may', () => {
    const until = (days: number) => parseTold(said({ ...pick, expires: NOW + days * 86_400 }));
    expect(until(LIMITS.mostPickDays)).toBeDefined();
    expect(until(LIMITS.mostPickDays + 2)).toBeUndefined();
  });

  it('never throws, whatever it holds', () => {
    const kinds = [...EVERYTHING.map(kindOf), 1, 0];
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.json({ maxDepth: 8 })),
        fc.constantFrom(...kinds),
        (content, kind) => {
          expect(() => parseTold({ ...said(pick), kind, content })).not.toThrow();
          expect(() => timeOf({ ...said(pick), content })).not.toThrow();
        },
      ),
    );
  });
});
