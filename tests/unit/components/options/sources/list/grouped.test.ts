import { describe, expect, it } from 'vitest';
import { grouped, isWanted, needsSomething, placed, placePast } from '@/components/options/sources/list/grouped';
import type { Run } from '@/lib/domain/ledger';
import type { SourceEntry } from '@/lib/domain/source';

const entry = (kind: string, host: string, change: Partial<SourceEntry> = {}): SourceEntry => ({
  config: { id: `${kind}:${host}`, kind, label: host, fields: { address: `https://${host}.example` } },
  ...{ on: true, trust: 2, when: 'popup' },
  ...change,
});
const all = placed([
  entry('feed', 'one'),
  entry('discourse', 'two'),
  entry('feed', 'three'),
  entry('feed', 'four'),
  entry('no-such-kind', 'five'),
]);
const names = (rows: typeof all) => rows.map(({ entry: { config } }) => config.label);
const fine = { runs: [], allowed: true };

it('groups stand by medium, each in the order of all', () => {
  expect(grouped(all).map(({ name, members }) => [name, names(members)])).toEqual([
    ['forum', ['two']],
    ['blog', ['one', 'three', 'four']],
    ['unknown', ['five']],
  ]);
});

it('a source is found by name, kind and host', () => {
  const found = (words: string) => names(all.filter((row) => isWanted(row, words)));
  expect(found(' THREE ')).toEqual(['three']);
  expect(found('discourse')).toEqual(['two']);
  expect(found('one.example')).toEqual(['one']);
  expect(found('')).toHaveLength(5);
});

describe('what needs something', () => {
  const needs = (change: Partial<SourceEntry>, standing = {}, kind = 'feed') =>
    placed([entry(kind, 'one', change)]).map((row) => needsSomething(row, { ...fine, ...standing }))[0];
  const ran = (outcome: Run['outcome']) => ({ runs: [{ at: 1, source: 'a', ms: 1, outcome, count: 0 }] });

  it.each([
    ['a permission', true, needs({}, { allowed: false })],
    ['a key', true, needs({ config: { id: 'x', kind: 'youtube', label: 'x', fields: {} } })],
    ['a look at its trouble', true, needs({}, ran('too-slow'))],
    ['a newer version', true, needs({}, {}, 'no-such-kind')],
    ['nothing: it answered', false, needs({}, ran('answered'))],
    ['nothing: it was never asked', false, needs({})],
    ['nothing: it may be asked again in a while', false, needs({}, ran('throttled'))],
    ['nothing: its permission was given since', false, needs({}, ran('no-permission'))],
    ['nothing: it is off', false, needs({ on: false }, { allowed: false })],
  ])('%s', (_, expected, found) => {
    expect(found).toBe(expected);
  });
});

describe('a key moves a source', () => {
  const [one, , three, four] = all;
  const blogs = { members: [one, three, four], shown: [one, three, four] };
  const to = (key: string, held: typeof one, together: object = blogs) =>
    held && placePast(key, held, together as Parameters<typeof placePast>[2]);

  it('past the neighbour in its group, whatever stands between', () => {
    expect(to('ArrowDown', one)).toBe(2);
    expect(to('ArrowUp', three)).toBe(0);
  });

  it('to the ends of its group, and not beyond', () => {
    expect([to('Home', four), to('End', one), to('ArrowUp', one), to('ArrowDown', four)]).toEqual([0, 3, 0, 3]);
  });

  it('past the neighbour shown, and past those hidden where none is left', () => {
    const some = { members: blogs.members, shown: [one, four] };
    expect(to('ArrowDown', one, some)).toBe(3);
    expect(to('ArrowUp', three, { members: blogs.members, shown: [three] })).toBe(0);
  });

  it('only if it is a key for that', () => {
    expect(to('x', one)).toBeUndefined();
    expect(to('Enter', one)).toBeUndefined();
  });
});
