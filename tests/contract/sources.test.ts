import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Findings, SURE_ENOUGH } from '@/lib/domain/opinion';
import { CAPS } from '@/lib/domain/plain-text';
import { aimedAt, type SourceError } from '@/lib/domain/source';
import { kindOf, openSource, SOURCE_KINDS } from '@/lib/sources/kinds';
import { PLACES } from './places';
import { type Answer, AT_SECONDS, type Place, PRODUCT, type Words } from './places/place';
import { type Behaviour, type Door, WAYS } from './ways';

const SAID: readonly Words[] = [
  { title: 'Oriel Fenwick Round, one year on', html: '<p>Hinges still tight.<p>Light &amp; sturdy.', by: 'marnie' },
  { title: 'Which frames?', html: '<p>I love my Oriel Fenwick Round.</p>', by: 'edmund' },
  { title: 'Bicycles', html: '<p>Heavy but fine.</p>', by: 'tamsin' },
];

const HTML = '<!doctype html><html><head><title>Just a moment...</title></head><body><p>Checking</p></body></html>';
const answering = (status: number, type: string, headers: Record<string, string> = {}): Behaviour => {
  const answer: Answer = { status, type, headers, body: type.includes('html') ? HTML : '{"errors":["no"]}' };
  return () => answer;
};

/** What only a header may carry. */
const secretsOf = ({ config }: Place): string[] =>
  (kindOf(config.kind)?.fields ?? []).flatMap(({ name, type }) =>
    type === 'secret' ? (new Map(Object.entries(config.fields)).get(name) ?? []) : [],
  );

const valueAt = (thing: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], thing);

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);

const open: Door[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((door) => door.close()));
});

it('every kind has a row in the documentation', () => {
  const documented = [...readFileSync('docs/sources.md', 'utf8').matchAll(/^\| `([a-z-]+)`/gm)].map(([, kind]) => kind);
  expect(documented.sort()).toEqual(SOURCE_KINDS.map(({ kind }) => kind).sort());
});

it('every kind has a place in this suite and its own name', () => {
  const kinds = new Set(PLACES.map(({ config }) => config.kind));
  expect([...kinds].sort()).toEqual(SOURCE_KINDS.map(({ kind }) => kind).sort());
  expect(SOURCE_KINDS.map(({ kind }) => kindOf(kind)?.kind)).toEqual(SOURCE_KINDS.map(({ kind }) => kind));
});

describe.each(WAYS.flatMap((way) => PLACES.map((place) => ({ name: `${place.config.id} ${way.name}`, way, place }))))(
  '$name',
  ({ way, place }) => {
    const { product = PRODUCT } = place;
    const source = aimedAt(openSource(place.config), product);
    const at = async (behaviour: Behaviour): Promise<Door> => {
      const door = await way.open(behaviour);
      open.push(door);
      return door;
    };
    const saying = (words: readonly Words[]) => at((url) => place.answer(url, words));
    const find = (door: Door, signal?: AbortSignal): Promise<Findings> =>
      source.find(product, door.ioFor(source, signal));
    const failing = async (behaviour: Behaviour): Promise<SourceError> => {
      const door = await at(behaviour);
      return find(door).then(
        () => expect.unreachable('should have failed'),
        (error) => error,
      );
    };

    if (place.gives) {
      it('finds what it has instead of opinions', async () => {
        const { opinions, tally, leads = [] } = await find(await saying(SAID));
        expect(opinions).toEqual([]);
        if (place.gives === 'tally') expect(tally?.count).toBeGreaterThan(0);
        else expect(leads.map(({ url }) => new URL(url).protocol)).toContain('https:');
      });
    } else {
      it('finds what was said of the product, with every field the kind has', async () => {
        const { opinions } = await find(await saying(SAID));
        const names = place.isAboutIt ? ['marnie', 'edmund', 'tamsin'] : ['marnie', 'edmund'];
        if (place.has.includes('by.name')) expect(opinions.map(({ by }) => by.name)).toEqual(names);
        else expect(opinions).toHaveLength(names.length);
        expect(opinions[0]?.text).toBe('Hinges still tight.\n\nLight & sturdy.');
        for (const opinion of opinions) {
          expect(place.has.filter((path) => valueAt(opinion, path) === undefined)).toEqual([]);
          expect(opinion).toMatchObject({ source: place.config.id, at: AT_SECONDS });
          expect(opinion.match.sure).toBeGreaterThanOrEqual(SURE_ENOUGH);
          expect(new URL(opinion.url ?? '').protocol).toBe('https:');
        }
      });

      it('gives each opinion an id of its own, the same next time', async () => {
        const ids = async () => (await find(await saying(SAID))).opinions.map(({ id }) => id);
        const first = await ids();
        expect(new Set(first).size).toBe(first.length);
        expect(await ids()).toEqual(first);
      });
    }

    it('finds nothing where nobody said anything', async () => {
      expect((await find(await saying([]))).opinions).toEqual([]);
    });

    it('takes two hundred opinions at most', async () => {
      const many = Array.from({ length: 450 }, (_, n) => ({ ...SAID[0], by: `p${n}` }) as Words);
      expect((await find(await saying(many))).opinions.length).toBeLessThanOrEqual(200);
    });

    it('asks its own origins only, for nothing but the name, and says so in the ledger', async () => {
      const door = await saying(SAID);
      await find(door);
      expect(door.requests.length).toBeGreaterThan(0);
      for (const { url, headers } of door.requests) {
        expect(source.origins).toContain(new URL(url).origin);
        expect(decodeURIComponent(url)).not.toMatch(/shop\.example|session|secret|ORC-1/);
        for (const secret of secretsOf(place)) expect(decodeURIComponent(url)).not.toContain(secret);
        expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('cookie');
        expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('referer');
      }
      expect(door.ledger.map(({ url }) => url).sort()).toEqual(door.requests.map(({ url }) => url).sort());
    });

    it.each([
      ['throttled', answering(429, 'application/json', { 'retry-after': '120' }), 'throttled'],
      ['refused', answering(403, 'application/json'), 'refused'],
      ['wants a key', answering(401, 'application/json'), 'needs-key'],
      ['walled off', answering(403, 'text/html; charset=utf-8'), 'refused'],
      ['broken', answering(500, 'text/html'), 'unreachable'],
      ['gone', answering(410, 'application/json'), 'not-understood'],
      ['moved', answering(302, 'text/html', { location: 'http://127.0.0.1:1/' }), 'not-understood'],
      ['a login page', answering(200, 'text/html'), 'not-understood'],
      ['noise', () => ({ type: 'application/json', body: '\u0000{"hits":[[[ not json' }), 'not-understood'],
      ['empty-handed', () => ({ type: 'application/json', body: '' }), 'not-understood'],
      ['of another shape', () => place.otherShape, 'not-understood'],
      ['endless', () => 'endless', 'not-understood'],
    ] as const)('says so when the place is %s', async (_, behaviour, trouble) => {
      expect(await failing(behaviour as Behaviour)).toMatchObject({ name: 'SourceError', trouble });
    });

    it('is asked again only when the place said so', async () => {
      const { until } = await failing(answering(429, 'application/json', { 'retry-after': '120' }));
      expect(until).toBeGreaterThan(Date.now() / 1000 + 100);
    });

    it('gives up at once when the signal fires', async () => {
      const stop = new AbortController();
      const door = await at(() => 'hangs');
      const found = find(door, stop.signal).catch((error: SourceError) => error.trouble);
      setTimeout(() => stop.abort(), 50);
      const start = performance.now();
      expect(await found).toBe('too-slow');
      expect(performance.now() - start).toBeLessThan(1000);
    });

    if (!place.gives) {
      it('makes hostile words harmless', async () => {
        const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>\u202Eevil\u2066\u0000 &lt;b&gt;';
        const words = {
          title: `Oriel Fenwick Round ${evil} ${'t'.repeat(2000)}`,
          html: `Oriel Fenwick Round ${evil}<a href="javascript:alert(3)">x</a> ${'w'.repeat(400_000)}`,
          by: `</p>\u202E${'n'.repeat(500)}`,
        };
        const { opinions } = await find(await saying([words]));
        expect(opinions).toHaveLength(1);
        expect(stringsIn(opinions).filter((text) => /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(text))).toEqual(
          [],
        );
        if (!place.isPlain) expect(stringsIn(opinions).filter((text) => text.includes('javascript:'))).toEqual([]);
        expect(opinions[0]?.text?.length).toBeLessThanOrEqual(CAPS.text);
        if (!place.isPlain) expect(opinions[0]?.text).not.toContain('alert');
        expect(opinions[0]?.title?.length ?? 0).toBeLessThanOrEqual(CAPS.title);
        expect(opinions[0]?.by.name?.length ?? 0).toBeLessThanOrEqual(CAPS.name);
      });
    }
  },
);
