import { describe, expect, it } from 'vitest';
import { authorOf, isMuted, MOST_MUTED, mutedIn, withHeard } from '@/lib/domain/muted';
import type { SourceEntry } from '@/lib/domain/source';

const entry = (id: string, muted?: readonly string[]): SourceEntry => ({
  config: { id, kind: 'feed', label: id, fields: {} },
  on: true,
  trust: 2,
  when: 'popup',
  ...(muted && { muted }),
});

describe('who can be muted', () => {
  it('is whoever a place that is asked gives a name', () => {
    expect(authorOf({ source: 'forum', by: { name: ' Ada\u202E  Lane ' } })).toEqual({
      source: 'forum',
      name: 'Ada Lane',
    });
  });

  it.each([
    ['a friend', 'forum', { name: 'Ada', friend: 'key' }],
    ['the page', 'page', { name: 'Ada' }],
    ['a shop’s widget', 'shop-reviews', { name: 'Ada' }],
    ['a clip', 'clips', { name: 'Ada' }],
    ['nobody in particular', 'forum', { name: ' ' }],
    ['no name at all', 'forum', {}],
  ])('is not %s', (_, source, by) => {
    expect(authorOf({ source, by })).toBeUndefined();
    expect(isMuted(new Map([[source, new Set(['Ada', ''])]]), { source, by })).toBe(false);
  });
});

describe('muting', () => {
  it('holds in one source, for one name', () => {
    const muted = mutedIn(withHeard([entry('forum'), entry('blog')], { source: 'forum', name: 'Ada' }, false));
    const said = (source: string, name: string) => isMuted(muted, { source, by: { name } });
    expect([said('forum', 'Ada'), said('forum', 'ada'), said('forum', 'Bo'), said('blog', 'Ada')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('finds a name that was longer than is kept', () => {
    const by = { name: 'A'.repeat(120) };
    const author = authorOf({ source: 'forum', by });
    const muted = author ? mutedIn(withHeard([entry('forum')], author, false)) : new Map();
    expect(isMuted(muted, { source: 'forum', by })).toBe(true);
  });

  it('is undone without a trace on others', () => {
    const before = [entry('forum', ['Bo']), entry('blog', ['Ada'])];
    const author = { source: 'forum', name: 'Ada' };
    expect(withHeard(withHeard(before, author, false), author, true)).toEqual(before);
  });

  it('names nobody twice, and of too many keeps the last', () => {
    const full = entry(
      'forum',
      Array.from({ length: MOST_MUTED }, (_, place) => `n${place}`),
    );
    const [after] = withHeard([full], { source: 'forum', name: 'Ada' }, false);
    expect([after?.muted?.length, after?.muted?.[0], after?.muted?.at(-1)]).toEqual([MOST_MUTED, 'n1', 'Ada']);
    expect(withHeard([entry('forum', ['Ada', 'Bo'])], { source: 'forum', name: 'Ada' }, false)[0]?.muted).toEqual([
      'Bo',
      'Ada',
    ]);
  });
});
