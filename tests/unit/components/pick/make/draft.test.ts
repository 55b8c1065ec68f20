import { describe, expect, it } from 'vitest';
import {
  audienceIn,
  blankDraft,
  candidatesLeft,
  daysOf,
  draftOf,
  lackOf,
  photosLeft,
  productCandidate,
  withCandidate,
  withCandidates,
  withoutPhoto,
} from '@/components/pick/make/draft';
import type { DraftCandidate, DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import type { SharedPick } from '@/lib/domain/friends/pick';

const NOW = 1_793_800_000;
const DAY = 86_400;

const photo = (id: string): DraftPhoto => ({ id, size: 9, type: 'image/webp', width: 4, height: 3 });
const candidate = (id: string, photos = 1): DraftCandidate => ({
  id,
  title: id,
  photos: Array.from({ length: photos }, (_, place) => photo(`${id}${place}`)),
});
const product = (slug: string) => ({ url: `https://shop.example/${slug}`, name: slug, ids: {}, sure: 1 });
const draft = (more: Partial<PickDraft> = {}): PickDraft => ({
  ...blankDraft('d', 'Which?'),
  candidates: [candidate('a')],
  deadline: NOW + DAY,
  ...more,
});

describe('what to choose among', () => {
  it('is six things and six photos at most', () => {
    const full = withCandidates(
      draft(),
      ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => candidate(id)),
    );
    expect(full.candidates.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect([candidatesLeft(full), photosLeft(full)]).toEqual([0, 0]);
    expect(photosLeft(draft({ candidates: [candidate('a', 2), candidate('b', 0)] }))).toBe(4);
  });

  it('takes a product once', () => {
    const once = withCandidates(draft(), [productCandidate('p', product('round'))]);
    expect(withCandidates(once, [productCandidate('q', product('round'))]).candidates).toHaveLength(2);
    expect(withCandidates(once, [productCandidate('q', product('square'))]).candidates).toHaveLength(3);
  });

  it('tells friends what names a product, not where on this device it was seen', () => {
    const seen = { ...product('round'), lang: 'fr', image: 'https://shop.example/x.jpg' };
    expect(productCandidate('p', seen).product).toEqual({ url: seen.url, name: 'round', ids: {} });
  });

  it('is changed or left out one by one', () => {
    const two = draft({ candidates: [candidate('a', 2), candidate('b')] });
    expect(withCandidate(two, 'a', () => undefined).candidates.map(({ id }) => id)).toEqual(['b']);
    const less = withCandidate(two, 'a', (one) => withoutPhoto(one, 'a0'));
    expect(less.candidates[0]?.photos).toEqual([photo('a1')]);
  });
});

describe('a draft', () => {
  it('lacks one thing after the other', () => {
    expect(lackOf(draft({ candidates: [] }), 0, NOW)).toBe('nothing');
    expect(lackOf(draft({ candidates: [{ ...candidate('a'), title: ' \n' }] }), 0, NOW)).toBe('nameless');
    expect(lackOf(draft({ question: '  ' }), 0, NOW)).toBe('question');
    expect(lackOf(draft({ deadline: NOW }), 2, NOW)).toBe('late');
    expect(lackOf(draft({ deadline: NOW + 31 * DAY }), 2, NOW)).toBe('too-late');
    expect(lackOf(draft(), 0, NOW)).toBe('nobody');
    expect(lackOf(draft(), 1, NOW)).toBeUndefined();
  });

  it('that edits needs nobody chosen', () => {
    expect(lackOf(draft({ edits: 'p' }), 0, NOW)).toBeUndefined();
  });

  it('goes only to those who are still friends', () => {
    expect(audienceIn(draft({ to: ['x', 'y'] }), [{ id: 'y' }, { id: 'z' }])).toEqual(['y']);
  });

  it('lives until its answers are due, and 30 days at most', () => {
    expect(daysOf(draft({ days: 3 }), NOW)).toBe(3);
    expect(daysOf(draft({ days: 3, deadline: NOW + 8 * DAY + 1 }), NOW)).toBe(9);
    expect(daysOf(draft({ days: 99 }), NOW)).toBe(30);
  });

  it('of a pick already sent names its photos by their hash and keeps what is left of its days', () => {
    const sealed = { sha256: 'ab', key: 'k', iv: 'i', chunks: ['c'], size: 9, type: 'image/webp', width: 4, height: 3 };
    const shared = {
      id: 'p',
      pick: {
        kind: 'pick',
        question: 'Which?',
        note: 'wide',
        candidates: [{ id: 'a', title: 'A', photos: [sealed] }],
        expires: NOW + 4.5 * DAY,
      },
    } as unknown as SharedPick;
    expect(draftOf(shared, 'd', NOW)).toEqual({
      id: 'd',
      edits: 'p',
      question: 'Which?',
      note: 'wide',
      candidates: [{ id: 'a', title: 'A', photos: [photo('ab')] }],
      days: 5,
      to: [],
    });
  });
});
