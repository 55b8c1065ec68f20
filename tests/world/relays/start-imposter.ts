import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A frame of the visitor, parsed, and the visitor's socket to say anything on. */
export type Imposture = (frame: readonly unknown[], socket: WebSocket) => void;

/** A server that only looks like a relay. */
export type Imposter = { url: string; stop(): Promise<void> };

/** Starts a server on loopback that says whatever `behave` tells it to; `greet` comes before the visitor's first word. */
export const startImposter = async (
  behave: Imposture,
  greet: (socket: WebSocket) => void = () => {},
): Promise<Imposter> => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((ready) => void server.on('listening', ready));
  server.on('connection', (socket) => {
    greet(socket);
    socket.on('error', () => {});
    socket.on('message', (data) => behave(JSON.parse(String(data)), socket));
  });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      for (const socket of server.clients) socket.terminate();
      return new Promise((stopped) => void server.close(() => stopped()));
    },
  };
};
