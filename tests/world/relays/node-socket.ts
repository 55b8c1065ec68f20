import { WebSocket } from 'ws';
import type { OpenSocket } from '@/lib/domain/friends/socket';

/** A socket for tests outside a browser; Node has none of its own yet. Certificates of the demo world are taken as they are. */
export const nodeSocket: OpenSocket = (url, ears) => {
  const socket = new WebSocket(url, { rejectUnauthorized: false, maxPayload: 64 * 1024 * 1024 });
  let reason = '';
  socket.on('open', () => ears.opened());
  socket.on('message', (data, isBinary) => ears.heard(isBinary ? '' : String(data)));
  socket.on('error', (error) => {
    reason = error.message;
  });
  socket.on('close', (_, words) => ears.closed(String(words) || reason));
  return {
    send: (frame) => {
      if (socket.readyState === socket.OPEN) socket.send(frame);
    },
    close: () => socket.terminate(),
  };
};
