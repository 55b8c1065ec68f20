import { describe, expect, it } from 'vitest';
import type { SourceEntry } from '@/lib/domain/source';
import { FRESH_SECONDS, plan } from '@/lib/sources/plan';
import { source } from '@/tests/unit/example';

const configured = (id: string, change: Partial<SourceEntry> = {}) => ({
  source: source(id),
  entry: {
    config: { id, kind: 'feed', label: id, fields: {} },
    on: true,
    trust: 2,
    when: 'popup',
    ...change,
  } as SourceEntry,
});
const now = 1_700_000_000;

describe('whom to ask', () => {
  it('is nobody who is switched off', () => {
    expect(plan([configured('a', { on: false })], { opened: true, now, kept: [] })).toEqual([]);
  });

  it('is only automatic sources until the popup is opened', () => {
    const all = [configured('a'), configured('b', { when: 'automatic' })];
    const names = (opened: boolean) => plan(all, { opened, now, kept: [] }).map(({ source: id }) => id);
    expect(names(false)).toEqual(['b']);
    expect(names(true)).toEqual(['a', 'b']);
  });

  it('is nobody whose answer is still fresh; a stale answer stays counted while it is asked for again', () => {
    const kept = [
      { source: 'a', at: now - 60, opinions: [1, 2] },
      { source: 'b', at: now - FRESH_SECONDS - 1, opinions: [1] },
    ];
    const [a, b] = plan([configured('a'), configured('b')], { opened: true, now, kept });
    expect(a).toMatchObject({ state: 'found', count: 2, at: now - 60 });
    expect(b).toMatchObject({ state: 'waiting', count: 1 });
  });
});
