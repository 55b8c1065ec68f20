import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openSocket } from '@/lib/platform/socket';
import { startRelay } from '@/tests/world/relays/start-relay';

const relay = await startRelay();
afterAll(() => relay.stop());
afterEach(() => vi.unstubAllGlobals());

/** Node's socket for the browser's; an error nobody listens to would end the test, where a browser only writes it down. */
const socketOfNode = Object.assign(
  function make(url: string) {
    return new WebSocket(url).on('error', () => {});
  },
  { OPEN: WebSocket.OPEN },
);

const opened = (url: string) => {
  const told: string[] = [];
  const socket = openSocket(url, {
    opened: () => void told.push('opened'),
    heard: (frame) => void told.push(frame.slice(0, 8)),
    closed: () => void told.push('closed'),
  });
  return { socket, told };
};

it('opens, hears from the first frame on, sends, and tells of its end once', async () => {
  vi.stubGlobal('WebSocket', socketOfNode);
  const { socket, told } = opened(relay.url);
  socket.send('too early: this goes nowhere');
  await vi.waitFor(() => expect(told).toEqual(['opened', '["AUTH",']));
  socket.send('["REQ","s1",{"limit":1}]');
  await vi.waitFor(() => expect(told.at(-1)).toBe('["EOSE",'));
  socket.close();
  socket.close();
  await vi.waitFor(() => expect(told.at(-1)).toBe('closed'));
  socket.send('too late');
  expect(told.filter((what) => what === 'closed')).toHaveLength(1);
  expect(relay.passed.filter(({ from }) => from === 'client')).toHaveLength(1);
});

it('tells that it is closed when nobody is there', async () => {
  vi.stubGlobal('WebSocket', socketOfNode);
  relay.kill();
  const { told } = opened(relay.url);
  await vi.waitFor(() => expect(told).toEqual(['closed']));
  relay.restart();
});

it('tells the same, and not before it returns, when the browser forbids it', async () => {
  vi.stubGlobal('WebSocket', function forbidden() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const { socket, told } = opened('ws://relay.example/');
  expect(told).toEqual([]);
  await vi.waitFor(() => expect(told).toEqual(['closed']));
  socket.send('nothing');
  socket.close();
});
