import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Said } from '@/lib/domain/friends/said';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import { flush } from '@/lib/friends/exchange/flush';
import { type Following, followAll } from '@/lib/friends/exchange/follow';
import { sync } from '@/lib/friends/exchange/sync';
import type { PostOffice } from '@/tests/world/friends/post-office';
import { again, anOpinion, aPick, quietWorld, type Three, tell, threeFriends, type World } from './people';

let world: World & PostOffice;
let begun: Three;
let three: Three;
let heard: Said[];
let following: Following;

const sockets = (): number => world.relays.reduce((sum, url) => sum + world.box(url).sockets.size, 0);

beforeAll(async () => {
  world = quietWorld();
  begun = await threeFriends(world);
}, 60_000);

beforeEach(async () => {
  three = again(begun, world);
  heard = [];
  following = followAll(three.bo.io, (said) => void heard.push(...said));
  await following.tend();
});

afterEach(() => {
  following.stop();
});

describe('following', () => {
  it('hears what is said as it is said, once, and shows it in the news', async () => {
    const pick = await tell(three.ana, aPick(world.clock));
    await flush(three.ana.io);
    await vi.waitFor(() => expect(heard.map(({ id }) => id)).toEqual([pick.id]));
    await vi.waitFor(() => expect(three.bo.io.kept.news.waitingForMe).toContain(pick.id));
    expect(await sync(three.bo.io)).toEqual([]);
  });

  it('follows keys that come while it follows', async () => {
    const before = sockets();
    const made = await pickCircle(three.ana.io, [three.bo.id]);
    if (made.state !== 'done') throw new Error(made.because);
    await flush(three.ana.io);
    await vi.waitFor(() => expect(sockets()).toBe(before + 2));
    const pick = await tell(three.ana, aPick(world.clock), made.circle);
    await flush(three.ana.io);
    await vi.waitFor(() => expect(heard.map(({ id }) => id)).toContain(pick.id));
  });

  it('opens again what was cut, when it is tended', async () => {
    const before = sockets();
    for (const url of world.relays) world.box(url).hangUp();
    expect(sockets()).toBe(0);
    await vi.waitFor(async () => {
      await following.tend();
      expect(sockets()).toBe(before);
    });
    const said = await tell(three.ana, anOpinion());
    await flush(three.ana.io);
    await vi.waitFor(() => expect(heard.map(({ id }) => id)).toContain(said.id));
  });

  it('ends with everything closed, also when all was deleted meanwhile', async () => {
    three.bo.io.kept.vault = undefined;
    await following.tend();
    expect(sockets()).toBe(0);
    following.stop();
    await following.tend();
    expect(sockets()).toBe(0);
  });
});
