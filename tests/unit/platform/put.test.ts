import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SourceError } from '@/lib/domain/source';
import { createPut } from '@/lib/platform/put';
import { asker, fakeDoors } from './fake-doors';

const DUPLICATE = 'Duplicate entry found in the database, please submit reviews with differing rating or opinion.';

/** In the shape of the real server: `true` for a review, 400 with a sentence, 429 when it was asked too much. */
const ANSWERS: Record<string, readonly [number, string, Record<string, string>?]> = {
  '/submit/new': [200, 'true'],
  '/submit/again': [400, DUPLICATE],
  '/submit/long': [400, 'x'.repeat(50_000)],
  '/submit/often': [429, 'Too Many Requests', { 'retry-after': '120' }],
  '/submit/broken': [500, 'Database error'],
  '/submit/away': [302, '', { location: '/submit/new' }],
};

let server: Server;
let origin: string;
let hits: string[] = [];

beforeAll(async () => {
  server = createServer(({ method, url = '', headers }, response) => {
    hits.push(`${method} ${url} ${headers.cookie ?? ''}${headers.referer ?? ''}${headers['content-length'] ?? 0}`);
    const [status, words, more = {}] = ANSWERS[url] ?? [404, 'Not Found'];
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...more }).end(words);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  hits = [];
});
afterAll(() => server.close());

const putting = (path: string, change: Partial<ReturnType<typeof fakeDoors>['doors']> = {}) => {
  const { doors, ledger } = fakeDoors();
  const put = createPut({ ...doors, fetch: globalThis.fetch, ...change });
  const how = asker({ id: 'reviews', origins: [origin], purpose: 'publish' });
  return { ledger, ask: () => put(how, `${origin}${path}`) };
};
const troubleOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    ({ trouble }: SourceError) => trouble,
  );

it('puts an address there once, without body, cookies or referrer, and notes it in the ledger as sent', async () => {
  const { ask, ledger } = putting('/submit/new');
  expect(await ask()).toEqual({ taken: true });
  expect(hits).toEqual(['PUT /submit/new 0']);
  expect(ledger).toMatchObject([{ source: 'reviews', purpose: 'publish', url: `${origin}/submit/new`, answer: 200 }]);
});

it('hears why something is turned down, as much as can be shown', async () => {
  const { ask, ledger } = putting('/submit/again');
  expect(await ask()).toEqual({ taken: false, words: DUPLICATE });
  expect(ledger).toMatchObject([{ answer: 400, bytes: DUPLICATE.length }]);
  const long = await putting('/submit/long').ask();
  expect(long).toMatchObject({ taken: false });
  expect('words' in long && long.words.length).toBe(2000);
});

it.each([
  ['/submit/often', 'throttled', 429],
  ['/submit/broken', 'unreachable', 500],
  ['/submit/away', 'not-understood', 302],
])('%s is %s, tried once and never elsewhere', async (path, trouble, answer) => {
  const { ask, ledger } = putting(path);
  expect(await troubleOf(ask())).toBe(trouble);
  expect([hits.length, ledger.map((row) => row.answer)]).toEqual([1, [answer]]);
});

it('leaves a server alone that asked for it', async () => {
  const { ask } = putting('/submit/often');
  expect([await troubleOf(ask()), await troubleOf(ask())]).toEqual(['throttled', 'throttled']);
  expect(hits).toHaveLength(1);
});

it('is unreachable when the network is gone, with a row that says so', async () => {
  const { ask, ledger } = putting('/submit/new', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(await troubleOf(ask())).toBe('unreachable');
  expect(ledger.map(({ answer }) => answer)).toEqual(['unreachable']);
});

it('goes nowhere without permission, nor to another origin', async () => {
  const { ask, ledger } = putting('/submit/new', { mayReach: async () => false });
  expect(await troubleOf(ask())).toBe('no-permission');
  const elsewhere = createPut(fakeDoors().doors)(asker(), `${origin}/submit/new`);
  expect(await troubleOf(elsewhere)).toBe('no-permission');
  expect([hits, ledger]).toEqual([[], []]);
});
