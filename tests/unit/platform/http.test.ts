import { describe, expect, it, vi } from 'vitest';
import type { SourceError } from '@/lib/domain/source';
import { createHttp } from '@/lib/platform/http';
import { asker, fakeDoors } from './fake-doors';

const URL_OF = 'https://forum.example/search.json?q=kettle';
const troubleOf = (promise: Promise<unknown>): Promise<SourceError> =>
  promise.then(
    () => expect.unreachable('should have failed'),
    (error) => error,
  );
const refused = (status: number, headers: Record<string, string> = {}, why = 'no') =>
  new Response(why, { status, headers });

describe('a guarded GET', () => {
  it('sends no cookies, no referrer, nothing but Accept, and follows no redirect', async () => {
    const { doors, asked } = fakeDoors(new Response('hello'));
    expect(await createHttp(doors)(asker(), `${URL_OF}#part`, { accept: 'application/json' })).toBe('hello');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: URL_OF,
      init: {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        cache: 'no-store',
        headers: { Accept: 'application/json' },
      },
    });
    expect(asked[0]?.init.method ?? 'GET').toBe('GET');
  });

  it('carries the shopper’s own key in a header, so that no address and no ledger row has it', async () => {
    const { doors, asked, ledger } = fakeDoors(new Response('hello'));
    const secret = { header: 'Authorization', value: 'Bearer s3cret' } as const;
    await createHttp(doors)(asker(), URL_OF, { accept: 'application/json', secret });
    expect(asked[0]?.init.headers).toEqual({ Accept: 'application/json', Authorization: 'Bearer s3cret' });
    expect(JSON.stringify(ledger)).not.toContain('s3cret');
  });

  it('keeps apart what the same address answers to different wishes', async () => {
    const { doors, asked } = fakeDoors(new Response('{}'), new Response('<html>'));
    const http = createHttp(doors);
    const answer = (accept: string) => http(asker(), URL_OF, { accept, freshFor: 900 });
    const answers = [await answer('application/json'), await answer('text/html'), await answer('application/json')];
    expect(answers).toEqual(['{}', '<html>', '{}']);
    expect(asked).toHaveLength(2);
  });

  it('posts what is asked as JSON, each time anew', async () => {
    const { doors, asked } = fakeDoors(new Response('one'), new Response('two'));
    const http = createHttp(doors);
    const asking = { accept: 'application/json', json: { name: 'kettle' }, freshFor: 900 };
    expect([await http(asker(), URL_OF, asking), await http(asker(), URL_OF, asking)]).toEqual(['one', 'two']);
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"name":"kettle"}',
      credentials: 'omit',
    });
  });

  it('hears why it is refused where that is said in JSON, and of walls only that they stand', async () => {
    const why = '{"error":{"reason":"quotaExceeded"}}';
    const inJson = fakeDoors(refused(403, { 'content-type': 'application/problem+json' }, why));
    expect(await troubleOf(createHttp(inJson.doors)(asker(), URL_OF))).toMatchObject({ trouble: 'refused', said: why });
    expect(inJson.ledger).toMatchObject([{ answer: 403, bytes: why.length }]);
    const wall = fakeDoors(refused(403, { 'content-type': 'text/html' }));
    expect((await troubleOf(createHttp(wall.doors)(asker(), URL_OF))).said).toBeUndefined();
    expect(wall.ledger).toMatchObject([{ answer: 403, bytes: 0 }]);
  });

  it('writes one ledger row, exactly as sent', async () => {
    const { doors, ledger } = fakeDoors(new Response('hello'));
    await createHttp(doors)(asker({ purpose: 'test' }), URL_OF);
    const at = 1_700_000_000;
    const [source, purpose, url] = ['discourse:forum.example', 'test', URL_OF];
    expect(ledger).toEqual([{ at, source, purpose, url, answer: 200, bytes: 5, ms: 0 }]);
  });

  it('has its row before it leaves, so that a background ended halfway hides nothing', async () => {
    const never = new Promise<Response>(() => undefined);
    const { doors, ledger, asked } = fakeDoors(() => never);
    const rowsAtFetch: unknown[] = [];
    const spied: typeof fetch = (...request) => {
      rowsAtFetch.push(...ledger);
      return doors.fetch(...request);
    };
    void createHttp({ ...doors, fetch: spied })(asker(), URL_OF);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(rowsAtFetch).toMatchObject([{ url: URL_OF, answer: 'unanswered', bytes: 0 }]);
  });

  it.each([
    'https://elsewhere.example/',
    'https://forum.example.evil.example/',
    'https://forum.example:8443/',
    'http://forum.example/',
    'https://me:secret@forum.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
  ])('never asks %s', async (url) => {
    const { doors, asked, ledger } = fakeDoors();
    expect((await troubleOf(createHttp(doors)(asker(), url))).trouble).toBe('no-permission');
    expect([asked, ledger]).toEqual([[], []]);
  });

  it('speaks plain http only to a private address the shopper typed', async () => {
    const { doors, asked } = fakeDoors();
    const http = createHttp(doors);
    expect(await http(asker({ origins: ['http://127.0.0.1:8080'] }), 'http://127.0.0.1:8080/feed')).toBe('ok');
    await troubleOf(http(asker({ origins: ['http://127.0.0.1:8080'] }), 'http://127.0.0.1:8081/feed'));
    await troubleOf(http(asker({ origins: ['http://blog.example'] }), 'http://blog.example/feed'));
    expect(asked).toHaveLength(1);
  });

  it('asks nothing where the browser has not been allowed to', async () => {
    const { doors, asked } = fakeDoors();
    const error = await troubleOf(createHttp({ ...doors, mayReach: async () => false })(asker(), URL_OF));
    expect([error.trouble, asked.length]).toEqual(['no-permission', 0]);
  });

  it('answers from the cache while it is fresh enough, without a request', async () => {
    const { doors, asked, ledger, clock } = fakeDoors(new Response('old'), new Response('new'));
    const http = createHttp(doors);
    const ask = () => http(asker(), URL_OF, { freshFor: 60 });
    expect([await ask(), await ask()]).toEqual(['old', 'old']);
    expect([asked.length, ledger.length]).toEqual([1, 1]);
    clock.now += 60_000;
    expect(await ask()).toBe('new');
  });

  it('keeps what is answered to one key apart from what others are answered, and nothing of the key', async () => {
    const { doors, cache } = fakeDoors(new Response('mine'), new Response('a visitor'), new Response('another'));
    const http = createHttp(doors);
    const ask = (value?: string) =>
      http(asker(), URL_OF, { freshFor: 60, ...(value && { secret: { header: 'Authorization', value } }) });
    expect([await ask('Bearer one'), await ask(), await ask('Bearer two')]).toEqual(['mine', 'a visitor', 'another']);
    expect([await ask('Bearer one'), await ask(), await ask('Bearer two')]).toEqual(['mine', 'a visitor', 'another']);
    expect(JSON.stringify([...cache])).not.toMatch(/Bearer|QmVhcmVy/);
  });

  it('does not take an answer from the future for fresh', async () => {
    const { doors, clock } = fakeDoors(new Response('old'), new Response('new'));
    const http = createHttp(doors);
    await http(asker(), URL_OF, { freshFor: 60 });
    clock.now -= 10_000;
    expect(await http(asker(), URL_OF, { freshFor: 60 })).toBe('new');
  });
});

describe('what an answer means', () => {
  it.each([
    [301, {}, 'not-understood'],
    [400, {}, 'not-understood'],
    [401, { 'content-type': 'application/json' }, 'needs-key'],
    [403, { 'content-type': 'application/json' }, 'refused'],
    [404, {}, 'not-understood'],
    [410, {}, 'not-understood'],
    [451, {}, 'refused'],
    [500, {}, 'unreachable'],
  ] as const)('%i is %o %s, asked once', async (status, headers, trouble) => {
    const { doors, asked, ledger } = fakeDoors(refused(status, headers));
    const error = await troubleOf(createHttp(doors)(asker(), URL_OF));
    expect([error.name, error.trouble, error.until]).toEqual(['SourceError', trouble, undefined]);
    expect([asked.length, ledger.map(({ answer }) => answer)]).toEqual([1, [status]]);
  });

  it('an opaque redirect of a browser is refused without being followed', async () => {
    const opaque = { status: 0, type: 'opaqueredirect', headers: new Headers(), body: null } as Response;
    const { doors, asked, ledger } = fakeDoors(async () => opaque);
    const { trouble, message } = await troubleOf(createHttp(doors)(asker(), URL_OF));
    expect([trouble, message]).toEqual(['not-understood', expect.stringContaining('that other address is needed')]);
    expect([asked.length, ledger[0]?.answer]).toEqual([1, 'not-understood']);
  });

  it.each([
    ['120', 1_700_000_120],
    ['Tue, 14 Nov 2023 22:20:00 GMT', 1_700_000_400],
    ['99999999', 1_700_086_400],
    ['-5 minutes', 1_700_000_060],
    [undefined, 1_700_000_060],
  ])('429 with Retry-After %s is throttled until %i, also for the next who asks', async (header, until) => {
    const { doors, asked } = fakeDoors(refused(429, header === undefined ? {} : { 'retry-after': header }));
    const first = await troubleOf(createHttp(doors)(asker(), URL_OF));
    expect([first.trouble, first.until]).toEqual(['throttled', until]);
    // A background that died in between: only storage remembers.
    const second = await troubleOf(createHttp(doors)(asker(), 'https://forum.example/other'));
    expect([second.trouble, second.until, asked.length]).toEqual(['throttled', until, 1]);
  });

  it('asks again once the time has come', async () => {
    const { doors, clock } = fakeDoors(refused(429, { 'retry-after': '120' }), new Response('back'));
    const http = createHttp(doors);
    await troubleOf(http(asker(), URL_OF));
    clock.now += 120_000;
    expect(await http(asker(), URL_OF)).toBe('back');
  });

  it('a wall against robots closes the origin for a day', async () => {
    const { doors, asked, clock } = fakeDoors(refused(403, { 'content-type': 'text/html; charset=utf-8' }));
    const http = createHttp(doors);
    const wall = await troubleOf(http(asker(), URL_OF));
    expect([wall.trouble, wall.until]).toEqual(['refused', 1_700_086_400]);
    clock.now += 86_000_000;
    expect((await troubleOf(http(asker(), URL_OF))).trouble).toBe('refused');
    expect(asked).toHaveLength(1);
  });

  it('a queued answer may be asked again in a quarter of a minute, without closing the origin', async () => {
    const { doors } = fakeDoors(refused(202), new Response('ready'));
    const http = createHttp(doors);
    expect(await troubleOf(http(asker(), URL_OF))).toMatchObject({ trouble: 'throttled', until: 1_700_000_015 });
    expect(await http(asker(), URL_OF)).toBe('ready');
  });

  it('pictures are not read', async () => {
    const { doors, ledger } = fakeDoors(new Response('GIF89a', { headers: { 'content-type': 'image/gif' } }));
    expect((await troubleOf(createHttp(doors)(asker(), URL_OF))).trouble).toBe('not-understood');
    expect(ledger).toMatchObject([{ answer: 200, bytes: 0 }]);
  });
});
