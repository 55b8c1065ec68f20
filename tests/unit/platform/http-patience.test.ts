import { describe, expect, it } from 'vitest';
import type { SourceError } from '@/lib/domain/source';
import { createHttp } from '@/lib/platform/http';
import { aborted, asker, fakeDoors } from './fake-doors';

const URL_OF = 'https://forum.example/search.json?q=kettle';
const troubleOf = (promise: Promise<unknown>): Promise<SourceError> =>
  promise.then(
    () => expect.unreachable('should have failed'),
    (error) => error,
  );
const refused = (status: number, headers: Record<string, string> = {}, why = 'no') =>
  new Response(why, { status, headers });

describe('trying again', () => {
  it('passes over two stumbles, waiting longer each time, with a row for each request', async () => {
    const { doors, ledger, clock } = fakeDoors(new TypeError('reset'), refused(502), new Response('fine'));
    expect(await createHttp(doors)(asker(), URL_OF)).toBe('fine');
    expect(ledger.map(({ answer }) => answer)).toEqual(['unreachable', 502, 200]);
    expect(clock.waited).toEqual([400, 1200]);
  });

  it.each([
    [new TypeError('reset'), 'unreachable'],
    [502, 'unreachable'],
    [503, 'throttled'],
    [504, 'unreachable'],
  ])('gives up after the third %s as %s', async (stumble, trouble) => {
    const stumbles = [0, 1, 2].map(() => (typeof stumble === 'number' ? refused(stumble) : stumble));
    const { doors, asked } = fakeDoors(...stumbles);
    expect((await troubleOf(createHttp(doors)(asker(), URL_OF))).trouble).toBe(trouble);
    expect(asked).toHaveLength(3);
  });

  it('does not insist when a 503 says when to come back', async () => {
    const { doors, asked } = fakeDoors(refused(503, { 'retry-after': '30' }));
    expect(await troubleOf(createHttp(doors)(asker(), URL_OF))).toMatchObject({ until: 1_700_000_030 });
    expect(asked).toHaveLength(1);
  });
});

describe('patience', () => {
  it('ends with the signal, as too slow, and the row says so', async () => {
    const stop = new AbortController();
    const { doors, ledger, asked } = fakeDoors((signal) => {
      queueMicrotask(() => stop.abort());
      return aborted(signal);
    });
    expect((await troubleOf(createHttp(doors)(asker({ signal: stop.signal }), URL_OF))).trouble).toBe('too-slow');
    expect([ledger.map(({ answer }) => answer), asked.length]).toEqual([['too-slow'], 1]);
  });

  it('ends by itself after six seconds', async () => {
    const { doors, clock, ledger } = fakeDoors(aborted);
    clock.patience = true;
    expect((await troubleOf(createHttp(doors)(asker(), URL_OF))).trouble).toBe('too-slow');
    expect(ledger).toMatchObject([{ answer: 'too-slow', ms: 6000 }]);
  });

  it('sends nothing when the signal has fired already', async () => {
    const { doors, asked } = fakeDoors();
    await troubleOf(createHttp(doors)(asker({ signal: AbortSignal.abort() }), URL_OF));
    expect(asked).toEqual([]);
  });
});

describe('a body without end', () => {
  it('is cut off just beyond two megabytes and cancelled', async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(100_000)),
      cancel: () => {
        cancelled = true;
      },
    });
    const { doors, ledger } = fakeDoors(new Response(endless));
    expect((await troubleOf(createHttp(doors)(asker(), URL_OF))).trouble).toBe('not-understood');
    expect([cancelled, ledger[0]?.answer]).toEqual([true, 200]);
    expect(ledger[0]?.bytes).toBeLessThanOrEqual(2_100_000);
  });
});
