import { allGoods, type Goods } from './goods';
import { openSites } from './hosts';
import type { HostKnobs, Knobs } from './knobs';
import { serve } from './server';
import type { Site } from './site';

/** One request the world received, for tests that ask what left the browser. */
export type Heard = { host: string; path: string; headers: Readonly<Record<string, string>> };

/** The demo world: shops, a forum, Hacker News and feeds, all on loopback. */
export type World = {
  goods: readonly Goods[];
  /** Names of all its hosts. */
  hosts: readonly string[];
  /** Loopback ports: every host answers on both. */
  ports: { tls: number; plain: number };
  /** Everything heard since the start or the last {@link World.reset}; grows as requests come in. */
  requests: readonly Heard[];
  host(name: string): HostKnobs;
  /** Every host back in good health, nothing heard. */
  reset(): void;
  close(): Promise<void>;
};

const knobsOf =
  (all: Map<string, Knobs>, sites: ReadonlyMap<string, Site>) =>
  (name: string): HostKnobs => {
    if (!sites.has(name)) throw new Error(`The world has no host ${name}`);
    return { set: (knobs) => void all.set(name, knobs) };
  };

/** Starts the demo world on two free loopback ports. */
export const startWorld = async (goods: readonly Goods[] = allGoods()): Promise<World> => {
  const sites = openSites(goods);
  const knobs = new Map<string, Knobs>();
  const requests: Heard[] = [];
  const { close, ...ports } = await serve({
    site: (host) => sites.get(host),
    knobs: (host) => knobs.get(host) ?? {},
    heard: ({ host, url, headers }) => void requests.push({ host, path: url.pathname + url.search, headers }),
  });
  const reset = (): void => {
    knobs.clear();
    requests.length = 0;
  };
  return { goods, hosts: [...sites.keys()], ports, requests, host: knobsOf(knobs, sites), reset, close };
};
