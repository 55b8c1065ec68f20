import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { information } from './information';
import { createRelay, type TestRelay } from './relay';

/** A relay on a loopback port of its own. */
export type RunningRelay = TestRelay & { stop(): Promise<void> };

/** Starts a relay at `ws://127.0.0.1:port/`. It never keeps a process alive by itself. */
export const startRelay = async (): Promise<RunningRelay> => {
  const server = createServer((_, response) => {
    const { status, type, body } = information();
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  });
  server.on('connection', (socket) => socket.unref());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  const { upgrade, ...relay } = createRelay(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.on('upgrade', upgrade);
  const stop = async (): Promise<void> => {
    relay.kill();
    server.closeAllConnections();
    await new Promise<void>((stopped) => void server.close(() => stopped()));
  };
  return { ...relay, stop };
};
