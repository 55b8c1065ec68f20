import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '@/lib/platform/http';
import { asker, fakeDoors } from './fake-doors';

let canary: Server;
let port: number;
let hits: string[] = [];

beforeAll(async () => {
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    if (request.url === '/away') response.writeHead(302, { location: '/canary' }).end();
    else response.end('tweet');
  });
  await new Promise<void>((ready) => canary.listen(0, ready));
  port = (canary.address() as AddressInfo).port;
});
beforeEach(() => {
  hits = [];
});
afterAll(() => canary.close());

const HOSTS =
  `localhost LOCALHOST localhost. a.localhost 127.0.0.1 127.1 127.0.1 127.0.0.1. 2130706433 0x7f000001 0x7f.0.0.1
  0x7f.1 0177.0.0.1 0177.1 017700000001 127.0x0.0.01 0.0.0.0 0 0x0 127.255.255.254 [::1] [::] [0:0:0:0:0:0:0:1]
  [::ffff:127.0.0.1] [::ffff:7f00:1] １２７.０.０.１`.split(/\s+/);

const reading = () => createHttp({ ...fakeDoors().doors, fetch: globalThis.fetch });
const outcome = (promise: Promise<string>) => promise.catch((error) => error.trouble);

describe('a server on this machine, over real connections', () => {
  it('is never reached by a source of another origin, in any spelling', async () => {
    for (const host of HOSTS)
      for (const scheme of ['http', 'https'])
        expect(await outcome(reading()(asker(), `${scheme}://${host}:${port}/`))).toBe('no-permission');
    expect(hits).toEqual([]);
  });

  it('is reached when the shopper typed that very origin, and only that one', async () => {
    const mine = asker({ origins: [`http://127.0.0.1:${port}`] });
    expect(await reading()(mine, `http://2130706433:${port}/feed`)).toBe('tweet');
    expect(await outcome(reading()(mine, `http://localhost:${port}/feed`))).toBe('no-permission');
    expect(hits).toEqual(['/feed']);
  });

  it('is not reached by a redirect', async () => {
    const mine = asker({ origins: [`http://127.0.0.1:${port}`] });
    expect(await outcome(reading()(mine, `http://127.0.0.1:${port}/away`))).toBe('not-understood');
    expect(hits).toEqual(['/away']);
  });
});
