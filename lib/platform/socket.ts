import type { OpenSocket, Socket } from '@/lib/domain/friends/socket';

const CLOSED: Socket = { send: () => {}, close: () => {} };

const opened = (url: string): WebSocket | string => {
  try {
    return new WebSocket(url);
  } catch (error) {
    return String(error);
  }
};

/** A real socket. What the browser's rules forbid is told as closed, like a relay that cannot be reached. */
export const openSocket: OpenSocket = (url, ears) => {
  const socket = opened(url);
  if (typeof socket === 'string') {
    queueMicrotask(() => ears.closed(socket));
    return CLOSED;
  }
  socket.onopen = () => ears.opened();
  socket.onmessage = ({ data }) => ears.heard(typeof data === 'string' ? data : '');
  socket.onclose = ({ reason }) => ears.closed(reason.slice(0, 123));
  return {
    send: (frame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(frame);
    },
    close: () => socket.close(),
  };
};
