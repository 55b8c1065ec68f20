import { describe, expect, it } from 'vitest';
import { createLive } from '@/lib/friends/exchange/live';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';
import { keyPair } from '@/lib/friends/wire/keys';
import { clock, memoryIo } from '@/tests/world/friends/stores';

const key = keyPair('7'.repeat(64));
const place = {
  url: 'wss://one.test/',
  reader: { key, via: 'inbox', relays: ['wss://one.test/'], root: 'me' },
} as const;

const relayThat = (answers: () => Promise<void>): Relay & { asked: number } => {
  let gone = () => {};
  const relay = {
    ...{ url: place.url, guards: 'unknown' as const, bytes: { in: 0, out: 0 }, asked: 0 },
    publish: async () => {},
    fetch: async () => {
      relay.asked++;
      await answers();
    },
    follow: async () => () => {},
    closed: new Promise<void>((resolve) => {
      gone = resolve;
    }),
    close: () => gone(),
  };
  return relay;
};

const watching = async (answers: () => Promise<void>) => {
  const time = clock();
  const opened: (Relay & { asked: number })[] = [];
  const connect = async () => {
    const relay = relayThat(answers);
    opened.push(relay);
    return relay;
  };
  const live = createLive(memoryIo('Ana', { clock: time, connect }), () => {});
  /** Somebody watches for so long. */
  const watch = async (seconds: number) => {
    for (let n = 0; n < seconds; n += 5) {
      await live.keep([place]);
      time.pass(5000);
    }
  };
  await watch(60);
  return opened;
};

describe('a live connection', () => {
  it('is asked three times a minute at most whether the relay still answers', async () => {
    const opened = await watching(async () => {});
    expect(opened.map(({ asked }) => asked)).toEqual([2]);
  });

  it('is opened anew when it is dead without a word', async () => {
    const opened = await watching(() => Promise.reject(new RelayError('too-slow', 'silent for 8000 ms')));
    expect(opened.length).toBeGreaterThan(1);
  });

  it('stays open where the relay refuses such questions', async () => {
    const opened = await watching(() => Promise.reject(new RelayError('refused', 'restricted')));
    expect(opened).toHaveLength(1);
  });
});
