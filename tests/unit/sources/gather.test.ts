import { describe, expect, it, vi } from 'vitest';
import type { Board, Lookup } from '@/lib/domain/board';
import { productKey } from '@/lib/domain/product';
import { type Source, SourceError, type SourceIo } from '@/lib/domain/source';
import { allowedAgain, dueAgain, type GatherDoors, gather, inLineAgain, revived } from '@/lib/sources/gather';
import { boardWith, judged, opinion, product, source, waitingFor } from '@/tests/unit/example';

const never = () => new Promise<never>(() => undefined);
const io = {} as SourceIo;

/** A background in memory: one board, the sources given, and what was kept and noted. */
const desk = (sources: readonly Source[], first = boardWith(sources.map(({ id }) => waitingFor(id)))) => {
  const state = { board: first as Board | undefined, kept: new Map<string, number>(), runs: [] as string[] };
  const doors: GatherDoors = {
    now: () => 1_700_000_100_000,
    board: async () => state.board,
    change: async (_tab, change) => {
      state.board = change(state.board) ?? state.board;
      return state.board;
    },
    keep: async ({ source, opinions }) => void state.kept.set(source, opinions.length),
    source: async (id) => sources.find((known) => known.id === id),
    ioFor: () => io,
    mayAsk: async () => true,
    judge: (one) => judged(one),
    note: async ({ source, outcome }) => void state.runs.push(`${source} ${outcome}`),
    deadline: 30,
  };
  const stands = (id: string): Lookup | undefined => state.board?.lookups.find((lookup) => lookup.source === id);
  return { doors, state, stands };
};

describe('gather', () => {
  it('keeps what each source says and notes it on the board', async () => {
    const { doors, state, stands } = desk([
      source('forum', async () => ({ opinions: [opinion(), opinion({ id: 'two' })] })),
    ]);
    await gather(7, doors);
    expect(stands('forum')).toMatchObject({ state: 'found', count: 2, at: 1_700_000_100 });
    expect(state.kept.get('forum')).toBe(2);
    expect(state.board?.revision).toBe(1);
    expect(state.runs).toEqual(['forum answered']);
  });

  it('keeps beside the opinions what else the source told: its own count, and five places to read', async () => {
    const leads = Array.from({ length: 8 }, (_, n) => ({ url: `https://forum.example/${n}`, title: `Topic ${n}` }));
    const tally = { value: 4, worst: 1, best: 5, count: 12 };
    const { doors, stands } = desk([source('forum', async () => ({ opinions: [], tally, leads }))]);
    const keep = vi.fn(async () => undefined);
    await gather(7, { ...doors, keep });
    expect(stands('forum')).toMatchObject({ state: 'found', count: 0, tally, leads: leads.slice(0, 5) });
    expect(keep).toHaveBeenCalledWith(expect.objectContaining({ tally, leads: leads.slice(0, 5) }));
  });

  it('asks, and asks permission, only for the origins one product needs', async () => {
    const origins = ['https://shop.example'];
    const aimed: Source = { ...source('shop', async () => ({ opinions: [] })), originsFor: () => origins };
    const { doors, stands } = desk([aimed]);
    const mayAsk = vi.fn(async () => false);
    await gather(7, { ...doors, mayAsk });
    expect(mayAsk).toHaveBeenCalledWith(origins);
    expect(stands('shop')).toMatchObject({ state: 'failed', trouble: 'no-permission', origins });
    const ioFor = vi.fn(doors.ioFor);
    const again = desk([aimed]);
    await gather(7, { ...again.doors, ioFor });
    expect(ioFor.mock.calls[0]?.[0]).toMatchObject({ origins });
  });

  it('lets a hanging, a failing and a broken source sink nobody but themselves, each by name', async () => {
    const { doors, stands } = desk([
      source('hangs', never),
      source('throttles', () => Promise.reject(new SourceError('throttled', 'slow down', 1_700_000_200))),
      source('breaks', () => {
        throw new TypeError('x is not a function');
      }),
      source('answers', async () => ({ opinions: [opinion()] })),
    ]);
    await gather(7, doors);
    expect(stands('hangs')).toMatchObject({ state: 'failed', trouble: 'too-slow' });
    expect(stands('throttles')).toMatchObject({ state: 'failed', trouble: 'throttled', until: 1_700_000_200 });
    expect(stands('breaks')).toMatchObject({ state: 'failed', trouble: 'our-bug' });
    expect(stands('answers')).toMatchObject({ state: 'found', count: 1 });
  });

  it('shows a quick answer while a slow source is still being asked', async () => {
    const { doors, stands } = desk([source('hangs', never), source('quick', async () => ({ opinions: [opinion()] }))]);
    const done = gather(7, { ...doors, deadline: 200 });
    await vi.waitFor(() => expect(stands('quick')?.state).toBe('found'));
    expect(stands('hangs')?.state).toBe('looking');
    await done;
  });

  it('asks nobody without permission', async () => {
    const find = vi.fn();
    const { doors, stands } = desk([source('forum', find)]);
    await gather(7, { ...doors, mayAsk: async () => false });
    expect(find).not.toHaveBeenCalled();
    expect(stands('forum')).toMatchObject({ state: 'failed', trouble: 'no-permission' });
  });

  it('asks each source once although two gathers run at the same time', async () => {
    const find = vi.fn(async () => ({ opinions: [] }));
    const { doors } = desk([source('forum', find)]);
    await Promise.all([gather(7, doors), gather(7, doors)]);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('leaves the board of another product alone when the tab has moved on', async () => {
    const { doors, state, stands } = desk([
      source('forum', async () => {
        state.board = boardWith([waitingFor('forum')], { page: { state: 'looking' } });
        return { opinions: [opinion()] };
      }),
    ]);
    await gather(7, doors);
    expect(stands('forum')?.state).toBe('waiting');
  });

  it('keeps nothing for a product that was left, corrected or deleted meanwhile', async () => {
    const { doors, state } = desk([
      source('forum', async () => {
        state.board = undefined;
        return { opinions: [opinion()] };
      }),
    ]);
    await gather(7, doors);
    expect(state.kept.size).toBe(0);
    expect(state.runs).toEqual([]);
  });

  it('notes no run of a private window, and does not fail when one cannot be noted', async () => {
    const answers = source('forum', async () => ({ opinions: [opinion()] }));
    const key = productKey(product, true);
    const page = { state: 'product', product, key, corrected: false } as const;
    const hidden = desk([answers], boardWith([waitingFor('forum')], { page, private: true }));
    await gather(7, hidden.doors);
    expect(hidden.stands('forum')?.state).toBe('found');
    expect(hidden.state.runs).toEqual([]);
    const full = desk([answers]);
    await gather(7, { ...full.doors, note: () => Promise.reject(new Error('disk full')) });
    expect(full.stands('forum')?.state).toBe('found');
  });

  it('fails by name, not for ever, when what was said cannot be kept', async () => {
    const { doors, stands } = desk([source('forum')]);
    await gather(7, { ...doors, keep: () => Promise.reject(new Error('disk full')) });
    expect(stands('forum')).toMatchObject({ state: 'failed', trouble: 'our-bug' });
  });
});

describe('a background that died', () => {
  const looking: Lookup = { ...waitingFor('forum'), state: 'looking', attempts: 1, since: 100 };

  it('has what it was asking taken up again', async () => {
    const { doors, stands } = desk(
      [source('forum', async () => ({ opinions: [opinion()] }))],
      revived(boardWith([looking]), 101),
    );
    await gather(7, doors);
    expect(stands('forum')).toMatchObject({ state: 'found', count: 1 });
  });

  it('is not taken for dead while its questions are young', () => {
    const board = boardWith([looking]);
    expect(revived(board, 100)).toBe(board);
  });

  it('gives up on a source that ends it each time', async () => {
    const find = vi.fn();
    const { doors, stands } = desk([source('forum', find)], boardWith([{ ...waitingFor('forum'), attempts: 3 }]));
    await gather(7, doors);
    expect(find).not.toHaveBeenCalled();
    expect(stands('forum')).toMatchObject({ state: 'failed', trouble: 'our-bug' });
  });
});

describe('waiting out', () => {
  const failed: Lookup = {
    ...inLineAgain(waitingFor('forum')),
    state: 'failed',
    trouble: 'throttled',
    at: 50,
    until: 100,
    count: 3,
  };

  it('puts a throttled source back in line when its time has come, with what it said before', () => {
    expect(dueAgain(boardWith([failed]), 100).lookups[0]).toMatchObject({ state: 'waiting', count: 3 });
  });

  it('leaves it in peace before', () => {
    const board = boardWith([failed]);
    expect(dueAgain(board, 99)).toBe(board);
  });
});

describe('a permission given', () => {
  const failed = (trouble: 'no-permission' | 'refused'): Lookup => ({
    ...inLineAgain(waitingFor('forum')),
    state: 'failed',
    trouble,
    at: 50,
    count: 0,
  });

  it('lets those be asked who lacked it, and nobody else', () => {
    expect(allowedAgain(boardWith([failed('no-permission')])).lookups[0]).toMatchObject({ state: 'waiting' });
    const refused = boardWith([failed('refused')]);
    expect(allowedAgain(refused)).toBe(refused);
  });
});
