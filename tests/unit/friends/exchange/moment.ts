import { beforeAll, beforeEach } from 'vitest';
import type { NostrEvent } from '@/lib/domain/friends/event';
import type { Box } from '@/tests/world/friends/post-office';
import { copyOf, type QuietWorld, quietWorld, type Somebody } from './people';

type People<Name extends string> = Record<Name, Somebody>;

/** A world and its people as they were once; nothing that happens later changes it. */
export type Moment<Name extends string> = {
  now: number;
  boxes: ReadonlyMap<string, { events: readonly NostrEvent[]; deleted: ReadonlySet<string> }>;
  people: People<Name>;
};

/** What goes on from a moment in a world of its own. */
export type Run<Name extends string> = QuietWorld &
  People<Name> & {
    boxes: readonly Box[];
    seconds(): number;
    /** What was brought to one of the relays since that moment. */
    brought(place?: number): readonly NostrEvent[];
  };

const copied = <Name extends string>(people: People<Name>, world: QuietWorld): People<Name> =>
  Object.fromEntries(Object.entries<Somebody>(people).map(([name, one]) => [name, copyOf(one, world)])) as People<Name>;

export const momentOf = <Name extends string>(world: QuietWorld, people: People<Name>): Moment<Name> => {
  const boxes = world.relays.map((url) => {
    const { events, deleted } = world.box(url);
    return [url, { events: [...events], deleted: new Set(deleted) }] as const;
  });
  return { now: world.clock.now, boxes: new Map(boxes), people: copied(people, world) };
};

export const goOnFrom = <Name extends string>({ now, boxes, people }: Moment<Name>): Run<Name> => {
  const world = quietWorld([...boxes.keys()]);
  world.clock.now = now;
  for (const [url, { events, deleted }] of boxes)
    Object.assign(world.box(url), { events: [...events], deleted: new Set(deleted) });
  const before = [...boxes.values()].map(({ events }) => events.length);
  return {
    ...world,
    ...copied(people, world),
    boxes: world.relays.map(world.box),
    seconds: () => Math.floor(world.clock.now / 1000),
    brought: (place = 0) => world.box(world.relays[place] ?? '').events.slice(before[place]),
  };
};

/**
 * Where the test that runs is: what is begun once for the file, anew for each test. Making friends takes long, since
 * every message is truly sealed, signed and opened.
 */
export const anewForEachTest = <Name extends string>(
  begin: (world: QuietWorld) => Promise<People<Name>>,
  relays?: readonly string[],
): Run<Name> => {
  const here = {} as Run<Name>;
  let begun: Moment<Name>;
  beforeAll(async () => {
    const world = quietWorld(relays);
    begun = momentOf(world, await begin(world));
  }, 60_000);
  beforeEach(() => {
    Object.assign(here, goOnFrom(begun));
  });
  return here;
};
