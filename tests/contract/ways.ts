import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LedgerRow } from '@/lib/domain/ledger';
import type { Source, SourceIo } from '@/lib/domain/source';
import { createHttp, type HttpDoors } from '@/lib/platform/http';
import type { Budget } from '@/lib/platform/origin-budget';
import { createIoFor } from '@/lib/platform/source-io';
import type { Answer } from './places/place';

/** How a place behaves: it answers, keeps silent for ever, or sends without end. */
export type Behaviour = (url: URL) => Answer | 'hangs' | 'endless';

/** A way to reach a place, and what was seen of it. */
export type Way = { name: string; open(behaviour: Behaviour): Promise<Door> };
export type Door = {
  ioFor(source: Pick<Source, 'id' | 'origins'>, signal?: AbortSignal): SourceIo;
  requests: { url: string; headers: Record<string, unknown> }[];
  ledger: LedgerRow[];
  close(): Promise<void>;
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(ms, ms === 6000 ? ms : 5));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** The real reader of the network over this fetch, with a memory and a ledger of its own. */
export const doorTo = (fetch: HttpDoors['fetch'], requests: Door['requests'], close = async () => {}): Door => {
  const ledger: LedgerRow[] = [];
  const budgets = new Map<string, Budget>();
  const shelf = new Map<string, unknown>();
  const http = createHttp({
    fetch,
    now: Date.now,
    wait: pause,
    random: () => 0,
    record: async (row) => {
      const place = ledger.push(row) - 1;
      return async (heard) => void ledger.splice(place, 1, { ...row, ...heard });
    },
    budget: { read: async (origin) => budgets.get(origin), write: async (origin, b) => void budgets.set(origin, b) },
    cache: { read: async () => undefined, write: async () => undefined },
    mayReach: async () => true,
  });
  const ioFor = createIoFor(http, {
    now: Date.now,
    recall: async (id) => shelf.get(id),
    keep: async (id, value) => void shelf.set(id, structuredClone(value)),
  });
  return {
    ioFor: (source, signal = new AbortController().signal) => ioFor(source, 'look-up', signal),
    requests,
    ledger,
    close,
  };
};

const endless = (): ReadableStream<Uint8Array> =>
  new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(64_000).fill(32)) });

/** Asked without a connection. */
export const inMemory: Way = {
  name: 'in memory',
  open: async (behaviour) => {
    const requests: Door['requests'] = [];
    return doorTo(async (input, init = {}) => {
      requests.push({ url: String(input), headers: { ...(init.headers as object) } });
      const answer = behaviour(new URL(String(input)));
      if (answer === 'hangs')
        return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
      if (answer === 'endless') return new Response(endless());
      const { status = 200, type, body, headers } = answer;
      return new Response(body, { status, headers: { 'content-type': type, ...headers } });
    }, requests);
  },
};

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const overLoopback: Way = {
  name: 'over a real connection',
  open: async (behaviour) => {
    const requests: Door['requests'] = [];
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers['x-asked']}`);
      const { 'x-asked': _, ...headers } = request.headers;
      requests.push({ url: url.href, headers });
      const answer = behaviour(url);
      if (answer === 'hangs') return;
      if (answer === 'endless') {
        const more = () => !response.destroyed && response.write(' '.repeat(64_000), more);
        more();
        return;
      }
      response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
    });
    const origin = await listening(server);
    const fetch: HttpDoors['fetch'] = (input, init) => {
      const url = new URL(String(input));
      return globalThis.fetch(origin + url.pathname + url.search, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), 'x-asked': url.host },
      });
    };
    return doorTo(fetch, requests, async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    });
  },
};

/** Every source is held to its contract both ways. */
export const WAYS: readonly Way[] = [inMemory, overLoopback];
