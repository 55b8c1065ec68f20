import { afterAll, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startWorld } from '@/tests/world/world';

const world = await startWorld();
afterAll(() => world.close());

/** A socket as a browser opens it that resolves the world's names. */
const come = (host: string): { socket: WebSocket; heard: string[] } => {
  const heard: string[] = [];
  const address = `wss://127.0.0.1:${world.ports.tls}/`;
  const socket = new WebSocket(address, { rejectUnauthorized: false, headers: { host } });
  socket.on('message', (data) => void heard.push(String(data)));
  socket.on('error', () => void heard.push('no'));
  return { socket, heard };
};

it('has two relays among its hosts, each with its own events, and no sockets elsewhere', async () => {
  expect(world.hosts).toEqual(expect.arrayContaining(['relay-one.test', 'relay-two.test']));
  const [one, two, forum] = ['relay-one.test', 'relay-two.test', 'forum.test'].map(come);
  await vi.waitFor(() => expect([one?.heard.length, two?.heard.length, forum?.heard]).toEqual([1, 1, ['no']]));
  expect(one?.heard[0]).toMatch(/^\["AUTH",/);
  expect([world.relays.one.connections(), world.relays.two.connections()]).toEqual([1, 1]);
  expect(world.relays.one.passed).toMatchObject([{ relay: 'wss://relay-one.test/', socket: 1, from: 'relay' }]);
  expect(world.requests.map(({ host }) => host)).toEqual(
    expect.arrayContaining(['relay-one.test', 'relay-two.test', 'forum.test']),
  );
});

it('dies and comes back alone', async () => {
  const { one, two } = world.relays;
  one.kill();
  await vi.waitFor(() => expect([one.connections(), two.connections()]).toEqual([0, 1]));
  const refused = come('relay-one.test');
  await vi.waitFor(() => expect(refused.heard).toEqual(['no']));
  world.reset();
  expect(two.connections()).toBe(0);
  const again = come('relay-one.test');
  await vi.waitFor(() => expect(again.heard).toHaveLength(1));
});
