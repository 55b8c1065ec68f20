import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { authorised } from './authorised';
import type { BlossomKnobs } from './knobs';

/** One request as the server had it. */
export type Heard = { method: string; path: string; headers: IncomingMessage['headers']; body: Buffer };

/** A Blossom server on this machine, to look into. */
export type BlossomServer = {
  /** `http://127.0.0.1:…/` */
  address: string;
  knobs: BlossomKnobs;
  heard: Heard[];
  /** What it has, by hash; who brought it, by key. */
  files: Map<string, { bytes: Buffer; owner: string }>;
  close(): Promise<void>;
};

type Answer = { status: number; body?: Buffer | object };

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const upload = ({ headers, body }: Heard, { knobs, files, address }: BlossomServer, now: number): Answer => {
  const sha256 = hashOf(body);
  const owner = authorised(headers.authorization, { verb: 'upload', sha256, now });
  if (knobs.refuses) return { status: knobs.refuses, body: { message: 'not here' } };
  if (!owner) return { status: 401, body: { message: 'who are you?' } };
  files.set(sha256, { bytes: body, owner });
  const says = knobs.wrongHash ? 'f'.repeat(64) : sha256;
  return { status: 200, body: { url: address + says, sha256: says, size: body.length, type: '', uploaded: now } };
};

const remove = ({ path, headers }: Heard, { knobs, files }: BlossomServer, now: number): Answer => {
  const sha256 = path.slice(1);
  const file = files.get(sha256);
  const asks = authorised(headers.authorization, { verb: 'delete', sha256, now });
  if (!file) return { status: 404 };
  if (asks !== file.owner) return { status: 403 };
  if (!knobs.keeps) files.delete(sha256);
  return { status: 200 };
};

const hand = ({ path }: Heard, { knobs, files }: BlossomServer): Answer => {
  const bytes = files.get(path.slice(1))?.bytes;
  if (!bytes || knobs.loses) return { status: 404, body: { message: 'no such file' } };
  return { status: 200, body: knobs.damages ? Buffer.from(bytes).fill(7, 0, 9) : bytes };
};

const answerTo = (ask: Heard, server: BlossomServer, now: number): Answer => {
  if (ask.method === 'PUT' && ask.path === '/upload') return upload(ask, server, now);
  if (ask.method === 'DELETE') return remove(ask, server, now);
  return ask.method === 'GET' ? hand(ask, server) : { status: 405 };
};

const send = (response: ServerResponse, { status, body = {} }: Answer): void => {
  response.writeHead(status, { 'access-control-allow-origin': '*' });
  response.end(body instanceof Buffer ? body : JSON.stringify(body));
};

const read = async (request: IncomingMessage): Promise<Heard> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = '', url = '', headers } = request;
  return { method, path: url, headers, body: Buffer.concat(parts) };
};

/** Starts a Blossom server (BUD-01, BUD-02) on a free loopback port. `now`: Unix seconds, as it goes by. */
export const startBlossom = async (now: () => number = () => Math.floor(Date.now() / 1000)): Promise<BlossomServer> => {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const ask = await read(request);
    server.heard.push(ask);
    const { knobs } = server;
    if (knobs.delay) await pause(knobs.delay, undefined, { ref: false });
    if (knobs.broken) send(response, { status: knobs.broken, body: Buffer.alloc(20_000, 'x') });
    else if (knobs.moved) response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end();
    else send(response, answerTo(ask, server, now()));
  };
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  http.unref();
  const server: BlossomServer = {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    ...{ knobs: {}, heard: [], files: new Map() },
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
  return server;
};
