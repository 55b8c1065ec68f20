import { allGoods, type Goods } from './goods';
import { openSites } from './hosts';
import type { HostKnobs, Knobs } from './knobs';
import { information } from './relays/information';
import { createRelay, type RelayHost, type TestRelay } from './relays/relay';
import { serve } from './server';
import type { Site } from './site';

/** One request the world received, for tests that ask what left the browser. */
export type Heard = { host: string; path: string; headers: Readonly<Record<string, string>> };

/** The demo world: shops, a forum, Hacker News, a Lemmy server, feeds and two relays, all on loopback. */
export type World = {
  goods: readonly Goods[];
  /** Names of all its hosts. */
  hosts: readonly string[];
  /** Loopback ports: every host answers on both. */
  ports: { tls: number; plain: number };
  /** Everything heard since the start or the last {@link World.reset}; grows as requests come in. */
  requests: readonly Heard[];
  host(name: string): HostKnobs;
  /** Relays friends meet at: `wss://relay-one.test/` and `wss://relay-two.test/`. */
  relays: { one: TestRelay; two: TestRelay };
  /** Every host back in good health, nothing heard, relays empty. */
  reset(): void;
  close(): Promise<void>;
};

const openRelays = (): { one: RelayHost; two: RelayHost } => ({
  one: createRelay('wss://relay-one.test/'),
  two: createRelay('wss://relay-two.test/'),
});

const knobsOf =
  (all: Map<string, Knobs>, sites: ReadonlyMap<string, Site>) =>
  (name: string): HostKnobs => {
    if (!sites.has(name)) throw new Error(`The world has no host ${name}`);
    return { set: (knobs) => void all.set(name, knobs) };
  };

/** Starts the demo world on two free loopback ports. */
export const startWorld = async (goods: readonly Goods[] = allGoods()): Promise<World> => {
  const relays = openRelays();
  const meetings = new Map(Object.values(relays).map((relay) => [new URL(relay.url).hostname, relay]));
  const sites = new Map([...openSites(goods), ...[...meetings.keys()].map((name) => [name, information] as const)]);
  const knobs = new Map<string, Knobs>();
  const requests: Heard[] = [];
  const { close, ...ports } = await serve({
    site: (host) => sites.get(host),
    knobs: (host) => knobs.get(host) ?? {},
    heard: ({ host, url, headers }) => void requests.push({ host, path: url.pathname + url.search, headers }),
    upgrade: (host, request, socket, head) => {
      const relay = meetings.get(host);
      if (relay) relay.upgrade(request, socket, head);
      else socket.destroy();
    },
  });
  const reset = (): void => {
    knobs.clear();
    requests.length = 0;
    for (const relay of meetings.values()) relay.reset();
  };
  return {
    ...{ goods, hosts: [...sites.keys()], ports, requests, relays, reset },
    host: knobsOf(knobs, sites),
    close: () => {
      for (const relay of meetings.values()) relay.kill();
      return close();
    },
  };
};
