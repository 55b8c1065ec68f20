import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { testServer } from '@/lib/friends/blossom/test-server';
import { blossomDoors, PHOTOS } from '@/tests/world/blossom/blossom-doors';
import { startBlossom } from '@/tests/world/blossom/start-blossom';
import { memoryIo } from '@/tests/world/friends/stores';

const server = await startBlossom();
afterAll(() => server.close());
beforeEach(() => {
  server.knobs = {};
  server.heard.length = 0;
  server.files.clear();
});

const shopper = (doors = blossomDoors(server)) => ({ ...memoryIo('Ana', { blossom: doors }), now: Date.now });

describe('testing a photo server', () => {
  it('brings random bytes there, reads them back and has them deleted', async () => {
    expect(await testServer(shopper(), PHOTOS)).toBe('serves');
    expect(server.heard.map(({ method }) => method)).toEqual(['PUT', 'GET', 'DELETE', 'GET']);
    expect(server.heard[0]?.body).toHaveLength(1024);
    expect(server.files.size).toBe(0);
  });

  it.each([
    [{ refuses: 415 }, 'wrong-type'],
    [{ refuses: 401 }, 'not-allowed'],
    [{ refuses: 413 }, 'too-big'],
    [{ refuses: 400 }, 'refused'],
    [{ refuses: 500 }, 'unreachable'],
    [{ moved: true }, 'refused'],
    [{ delay: 700 }, 'unreachable'],
    [{ wrongHash: true }, 'changed'],
    [{ loses: true }, 'lost'],
    [{ damages: true }, 'lost'],
    [{ keeps: true }, 'keeps'],
  ] as const)('finds of one that behaves as %o: %s', async (knobs, found) => {
    server.knobs = knobs;
    expect(await testServer(shopper(), PHOTOS)).toBe(found);
  });

  it('asks nothing without the permission of the browser', async () => {
    expect(await testServer(shopper(blossomDoors(server, { allowed: false })), PHOTOS)).toBe('no-permission');
    expect(server.heard).toEqual([]);
  });

  it('finds one that is not there unreachable', async () => {
    const doors = blossomDoors({ address: 'http://127.0.0.1:9/' });
    expect(await testServer(shopper(doors), PHOTOS)).toBe('unreachable');
  });

  it('works with one on this machine, which the shopper typed', async () => {
    expect(await testServer(shopper(), `${server.address}any/path`)).toBe('serves');
  });
});

describe('a request to a photo server', () => {
  it('has one row in the ledger, and neither cookies nor referrer', async () => {
    const doors = blossomDoors(server);
    await testServer(shopper(doors), PHOTOS);
    expect(doors.ledger.map(({ purpose, answer }) => [purpose, answer])).toEqual([
      ['friends', 200],
      ['friends', 200],
      ['friends', 200],
      ['friends', 404],
    ]);
    for (const { headers } of server.heard) expect(Object.keys(headers)).not.toContain('referer');
    for (const { headers } of server.heard) expect(Object.keys(headers)).not.toContain('cookie');
  });

  it.each([
    'http://127.0.0.1:9/',
    'https://192.168.0.9/',
    'https://nas.local/',
    'http://photos.test/',
    'file:///etc/passwd',
  ])('never leaves for %s when a friend named it', async (url) => {
    const doors = blossomDoors(server);
    expect(await doors.ask({ method: 'GET', url, most: 9, typed: false })).toEqual({ trouble: 'no-permission' });
    expect(doors.ledger).toEqual([]);
  });

  it('reads no more than it was told to', async () => {
    const doors = blossomDoors(server);
    server.files.set('a'.repeat(64), { bytes: Buffer.alloc(5000), owner: '' });
    const ask = { method: 'GET', url: `${PHOTOS}${'a'.repeat(64)}`, typed: false } as const;
    expect(await doors.ask({ ...ask, most: 4999 })).toEqual({ trouble: 'too-much' });
    expect(await doors.ask({ ...ask, most: 5000 })).toMatchObject({ status: 200 });
  });
});
