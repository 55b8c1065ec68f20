import { WebSocket } from 'ws';
import type { OpenSocket } from '@/lib/domain/friends/socket';

/** Sockets to the relays of a demo world on this TLS port, whose names no resolver knows and whose certificate nobody signed. */
export const worldSocket =
  (port: number): OpenSocket =>
  (url, ears) => {
    const { host, pathname } = new URL(url);
    const socket = new WebSocket(`wss://127.0.0.1:${port}${pathname}`, {
      headers: { host },
      rejectUnauthorized: false,
    });
    socket.on('open', () => ears.opened());
    socket.on('message', (data, isBinary) => ears.heard(isBinary ? '' : String(data)));
    socket.on('error', () => undefined);
    socket.on('close', (_, words) => ears.closed(String(words)));
    return {
      send: (frame) => {
        if (socket.readyState === socket.OPEN) socket.send(frame);
      },
      close: () => socket.terminate(),
    };
  };
