import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Duplex, Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'selfsigned';
import type { Knobs } from './knobs';
import { misbehave } from './misbehave';
import { type Ask, notFound, type Reply, type Site } from './site';

/** What the server needs to know of its hosts. */
export type Hosts = {
  site(host: string): Site | undefined;
  knobs(host: string): Knobs;
  heard(ask: Ask): void;
  /** Takes over a connection that changes to a socket; without it none can. */
  upgrade?(host: string, request: IncomingMessage, socket: Duplex, head: Buffer): void;
};

const askOf = (request: IncomingMessage): Ask => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { host, url: new URL(request.url ?? '/', `https://${host || 'nowhere.test'}`), headers };
};

/** Blanks in pieces, so that a reader that stops early also stops the sending. */
function* padded(blanks: number, body: string | Uint8Array): Generator<Uint8Array> {
  const piece = Buffer.alloc(65_536, ' ');
  for (let left = blanks; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
  yield Buffer.from(body);
}

const send = (response: ServerResponse, reply: Reply, blanks = 0): void => {
  response.writeHead(reply.status, { 'content-type': reply.type, 'cache-control': 'no-store', ...reply.headers });
  const body = Readable.from(padded(blanks, reply.body));
  response.on('close', () => body.destroy());
  body.pipe(response);
};

const answer = async (hosts: Hosts, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const ask = askOf(request);
  hosts.heard(ask);
  const knobs = hosts.knobs(ask.host);
  if (knobs.delay) await pause(knobs.delay, undefined, { ref: false });
  if (knobs.down) return void request.socket.destroy();
  if (knobs.hang) return;
  const site = hosts.site(ask.host) ?? notFound;
  send(
    response,
    misbehave(knobs, () => site(ask)),
    knobs.huge,
  );
};

const onUpgrade =
  ({ heard, upgrade }: Hosts) =>
  (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const ask = askOf(request);
    heard(ask);
    if (upgrade) upgrade(ask.host, request, socket, head);
    else socket.destroy();
  };

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return (server.address() as AddressInfo).port;
};

const stop = (server: Server): Promise<void> =>
  new Promise((stopped) => {
    server.close(() => stopped());
    server.closeAllConnections();
  });

/** Serves the hosts over TLS and in the clear on two free loopback ports; never keeps a process alive by itself. */
export const serve = async (hosts: Hosts): Promise<{ tls: number; plain: number; close(): Promise<void> }> => {
  const pems = await generate([{ name: 'commonName', value: 'world.test' }], { keyType: 'ec', algorithm: 'sha256' });
  const onRequest = (request: IncomingMessage, response: ServerResponse) => void answer(hosts, request, response);
  const tls = createTlsServer({ key: pems.private, cert: pems.cert }, onRequest);
  const plain = createPlainServer(onRequest);
  for (const server of [tls, plain]) server.on('upgrade', onUpgrade(hosts));
  return {
    tls: await listen(tls),
    plain: await listen(plain),
    close: async () => {
      await Promise.all([stop(tls), stop(plain)]);
    },
  };
};
