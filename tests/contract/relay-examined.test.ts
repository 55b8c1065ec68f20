import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { examine } from '@/lib/friends/relay/examine';
import type { KeyPair } from '@/lib/friends/wire/event';
import { nowMs } from '@/lib/platform/clock';
import type { RelayKnobs } from '@/tests/world/relays/knobs';
import { startRelay } from '@/tests/world/relays/start-relay';
import { visit } from './letters';

const relay = await startRelay();
beforeEach(() => relay.reset());
afterAll(() => relay.stop());

const io = {
  now: nowMs,
  random: (count: number) => new Uint8Array(randomBytes(count)),
  connect: (url: string, as?: KeyPair) => visit(url, as, 500),
};

it.each<[string, RelayKnobs, object]>([
  ['guards mail', {}, { state: 'well', guards: true }],
  ['guards mail when it must', { asks: 'lazily', prefix: 'ERROR: ' }, { state: 'well', guards: true }],
  ['hides mail without a word', { hides: true }, { state: 'well', guards: true }],
  ['knows everybody who leaves mail', { strict: true }, { state: 'well', guards: true }],
  ['shows mail to anybody', { unguarded: true }, { state: 'well', guards: false }],
  ['never asks for a name', { asks: 'never' }, { state: 'well', guards: false }],
  ['takes no mail', { refuse: 'blocked: members only' }, { state: 'refused', because: 'blocked: members only' }],
  ['keeps no mail', { limit: 0 }, { state: 'refused', guards: 'unknown' }],
  ['says nothing', { mute: true }, { state: 'too-slow', guards: 'unknown' }],
])('finds out that a relay %s', async (_, knobs, found) => {
  relay.set(knobs);
  expect(await examine(io, relay.url)).toMatchObject({ url: relay.url, ...found });
  expect(relay.events.all()).toEqual([]);
});

it('finds out that a relay is not there, and how long that took', async () => {
  relay.kill();
  const { state, ms, because } = await examine(io, relay.url);
  expect([state, because]).toEqual(['unreachable', expect.stringMatching(/./)]);
  expect(ms).toBeGreaterThanOrEqual(0);
});
