import { describe, expect, it } from 'vitest';
import type { Given } from '@/lib/friends/relay/ask';
import type { Dated } from '@/lib/friends/relay/frame';
import { readPages } from '@/lib/friends/relay/read-pages';
import type { Filter } from '@/lib/friends/wire/event';

const event = (n: number, created_at: number): Dated => ({ id: n.toString(16).padStart(64, '0'), created_at });
const given = (events: readonly Dated[]): Given => ({ events, tooBig: [], cut: false });

/** A relay that gives at most `clamp` events, newest first. */
const honest =
  (stored: readonly Dated[], clamp = 500) =>
  ({ since = 0, until = Number.POSITIVE_INFINITY, limit = 500 }: Filter): Given =>
    given(
      stored
        .filter(({ created_at: at }) => at >= since && at <= until)
        .toSorted((a, b) => b.created_at - a.created_at)
        .slice(0, Math.min(limit, clamp)),
    );

const read = async (answer: (filter: Filter) => Given, filter: Filter = {}, msOfAnAnswer = 0) => {
  const asked: Filter[] = [];
  const got: string[] = [];
  let now = 0;
  const ask = async (question: Filter) => {
    asked.push(question);
    now += msOfAnAnswer;
    return answer(question);
  };
  const onPage = async (events: readonly unknown[]) => void got.push(...(events as Dated[]).map(({ id }) => id));
  const outcome = await readPages(filter, { ask, onPage, now: () => now, ms: 60_000 }).then(
    () => 'all',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  return { asked, got, outcome };
};

const ids = (events: readonly Dated[]) => events.map(({ id }) => id).sort();

describe('readPages', () => {
  const many = Array.from({ length: 1200 }, (_, n) => event(n, 1_000_000 + Math.floor(n / 7)));

  it.each([500, 100, 37])('reads 1,200 events from a relay that gives %i at once, each once', async (clamp) => {
    const { got, outcome } = await read(honest(many, clamp));
    expect(outcome).toBe('all');
    expect(got).toHaveLength(1200);
    expect(got.toSorted()).toEqual(ids(many));
  });

  it('asks once when there is little, or nothing', async () => {
    expect((await read(honest(many.slice(0, 19)))).asked).toHaveLength(1);
    expect((await read(honest([]))).asked).toHaveLength(1);
  });

  it('asks once for one page, and no further back than it was told', async () => {
    expect((await read(honest(many), { limit: 30 })).got).toHaveLength(30);
    const { got, asked } = await read(honest(many), { since: 1_000_100, until: 1_000_150 });
    expect(got).toHaveLength(51 * 7);
    expect(Math.min(...asked.map(({ until = 0 }) => until))).toBeGreaterThanOrEqual(1_000_100);
  });

  it('goes on below a second that holds more than a page', async () => {
    const crowd = Array.from({ length: 80 }, (_, n) => event(5000 + n, 2_000_000));
    const { got, outcome } = await read(honest([...many, ...crowd], 50));
    expect(outcome).toBe('all');
    expect(got).toHaveLength(1200 + 50);
  });

  it('does not mind an order, or events said twice', async () => {
    const messy = (filter: Filter) => {
      const { events } = honest(many)(filter);
      return given([...events, ...events].toSorted((a, b) => (a.id.at(-1) ?? '').localeCompare(b.id.at(-1) ?? '')));
    };
    const { got } = await read(messy);
    expect(got.toSorted()).toEqual(ids(many));
  });

  it('pages past events that are too big, without handing them over', async () => {
    const crammed = (filter: Filter): Given => {
      const { events } = honest(many, 8)(filter);
      return {
        events: events.filter(({ id }) => id.endsWith('0')),
        tooBig: events.filter(({ id }) => !id.endsWith('0')),
        cut: true,
      };
    };
    const { got, outcome } = await read(crammed);
    expect(outcome).toBe('all');
    expect(got.toSorted()).toEqual(ids(many.filter(({ id }) => id.endsWith('0'))));
  });

  it('leaves a relay that says what was not asked for', async () => {
    const deaf = () => given(many.slice(0, 500));
    expect(await read(deaf, { until: 1_000_010 })).toMatchObject({ outcome: 'all' });
  });

  it('leaves a relay that makes up event after event, within a bound of pages and of time', async () => {
    let n = 0;
    const endless = ({ until = 3_000_000 }: Filter) => given(Array.from({ length: 500 }, () => event(n++, until)));
    const { outcome, asked } = await read(endless);
    expect(outcome).toBe('RelayError: comes to no end');
    expect(asked).toHaveLength(200);
    expect((await read(endless, {}, 10_000)).asked).toHaveLength(7);
  });
});
