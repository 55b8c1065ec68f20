import { describe, expect, it } from 'vitest';
import { evidenceOf, summaryUnder, whyUnmoved } from '@/components/options/sources/effect/effect-of';
import { scoreWithin } from '@/lib/domain/score';
import type { SourceEntry, Trust } from '@/lib/domain/source';
import type { LastProduct } from '@/lib/storage/last-product';
import { judged, waitingFor } from '@/tests/unit/example';

const entry = (id: string, change: Partial<SourceEntry> = {}): SourceEntry => ({
  config: { id, kind: 'feed', label: id, fields: {} },
  ...{ on: true, trust: 2, when: 'popup' },
  ...change,
});
const said = (source: string, value: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    judged({ id: `${n}`, source, by: { name: `${source} ${n}` }, score: scoreWithin((value - 1) / 4) }),
  );
const shelf = (source: string, value: number, count: number) => ({
  ...{ product: 'p', source, at: 1 },
  opinions: said(source, value, count),
});
const last: LastProduct = { key: 'p', shelves: [shelf('page', 5, 20), shelf('forum', 2, 20), shelf('blog', 4, 20)] };
const entries = [entry('forum'), entry('blog', { on: false })];
const noMedium = () => undefined;
const under = (trust: Trust, all = entries, of = last) =>
  summaryUnder(evidenceOf(of, all, noMedium), all, ['forum', trust]);

describe('what the popup would say', () => {
  it('moves towards a source that is trusted more', () => {
    const means = ([0, 1, 2, 3, 4] as const).map((trust) => {
      const { verdict } = under(trust);
      return verdict.kind === 'rated' ? verdict.mean : undefined;
    });
    expect(means.every((mean) => mean !== undefined)).toBe(true);
    expect(means).toEqual(means.toSorted().reverse());
  });

  it('hears the page and the sources that are on; of an open tab, those on its board', () => {
    expect(under(2).counted).toHaveLength(40);
    expect(under(2, entries, { ...last, lookups: [waitingFor('blog')] }).counted).toHaveLength(20);
  });

  it('hears nobody who is muted', () => {
    expect(under(2, [entry('forum', { muted: ['forum 1'] })]).counted).toHaveLength(39);
  });
});

describe('why an answer stays', () => {
  const forum = entry('forum');
  const why = (one: SourceEntry, of: LastProduct = last) => whyUnmoved(one, under(2, [one], of));
  const only = (...shelves: LastProduct['shelves']) => ({ ...last, shelves });

  it.each([
    ['off', entry('forum', { on: false }), last],
    ['silent', forum, only(shelf('page', 5, 20))],
    ['uncounted', entry('forum', { muted: ['forum 0'] }), only(shelf('page', 5, 20), shelf('forum', 2, 1))],
    ['alone', forum, only(shelf('forum', 2, 20))],
    ['few', forum, only(shelf('page', 5, 1), shelf('forum', 2, 1))],
    ['agree', forum, only(shelf('page', 4, 20), shelf('forum', 4, 20))],
  ] as const)('%s', (reason, one, of) => {
    expect(why(one, of)).toBe(reason);
  });
});
