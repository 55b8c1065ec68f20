import { beforeEach, describe, expect, it } from 'vitest';
import { type LedgerDoors, withLedger } from '@/entrypoints/background/friends/io-relays';
import { createWatch } from '@/entrypoints/background/friends/watching-live';
import type { LedgerRow } from '@/lib/domain/ledger';
import { postOffice } from '@/tests/world/friends/post-office';
import { MINUTE, clock as newClock } from '@/tests/world/friends/stores';
import { quietWorld, somebody } from './people';

describe('visits to relays', () => {
  const url = 'wss://one.test/';
  const time = newClock();
  let rows: LedgerRow[];
  let office: ReturnType<typeof postOffice>;
  let connect: LedgerDoors['open'];

  beforeEach(() => {
    rows = [];
    office = postOffice();
    const record: LedgerDoors['record'] = async (row) => {
      const place = rows.push(row) - 1;
      return async (heard) => {
        rows[place] = { ...row, ...heard };
      };
    };
    connect = withLedger({ now: () => time.now, open: office.connect, record });
  });

  it('are in the ledger before anything leaves, and complete when they end', async () => {
    const relay = await connect(url);
    expect(rows).toMatchObject([{ purpose: 'friends', url, answer: 'unanswered' }]);
    time.pass(500);
    relay.bytes.in += 700;
    relay.bytes.out += 300;
    relay.close();
    await relay.closed;
    await Promise.resolve();
    await expect.poll(() => rows).toMatchObject([{ answer: 101, bytes: 1000, ms: 500 }]);
  });

  it('have one row for the connections of one visit, and another for the next visit', async () => {
    for (const pause of [0, 1000, 10 * MINUTE]) {
      time.pass(pause);
      const relay = await connect(url);
      relay.close();
      await relay.closed;
    }
    expect(rows).toHaveLength(2);
  });

  it('are there also when nobody answered', async () => {
    office.box(url).up = false;
    await expect(connect(url)).rejects.toThrow();
    expect(rows).toMatchObject([{ answer: 'unreachable' }]);
  });
});

describe('watching', () => {
  it('follows while somebody says so, and hangs up when they stop', async () => {
    const world = quietWorld();
    const ana = await somebody('Ana', world);
    const sockets = () => world.relays.reduce((sum, one) => sum + world.box(one).sockets.size, 0);
    const later: (() => void)[] = [];
    let fetched = 0;
    const { watch, stop } = createWatch({
      io: ana.io,
      after: (_, act) => void later.push(act),
      fetch: async () => void fetched++,
      heard: () => undefined,
    });
    const passTime = () => {
      world.clock.pass(16_000);
      for (const act of later.splice(0)) act();
    };
    await watch();
    expect(sockets()).toBeGreaterThan(0);
    world.clock.pass(10_000);
    await watch();
    expect(fetched, 'only when it begins').toBe(1);
    for (const one of world.relays) world.box(one).hangUp();
    await watch();
    expect(fetched, 'and when a connection had to be opened anew').toBe(2);
    world.clock.pass(6000);
    for (const act of later.splice(0)) act();
    expect(sockets(), 'still watched').toBeGreaterThan(0);
    passTime();
    expect(sockets()).toBe(0);
    expect(later, 'and nothing ticks on').toEqual([]);
    await watch();
    expect(fetched).toBe(3);
    stop();
    expect(sockets(), 'at once when told to').toBe(0);
    passTime();
  });
});
