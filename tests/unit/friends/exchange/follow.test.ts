import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Said } from '@/lib/domain/friends/said';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import { flush } from '@/lib/friends/exchange/flush';
import { type Following, followAll } from '@/lib/friends/exchange/follow';
import { sync } from '@/lib/friends/exchange/sync';
import { anewForEachTest } from './moment';
import { anOpinion, aPick, tell, threeFriends } from './people';

const here = anewForEachTest(threeFriends);
let heard: Said[];
let following: Following;

const sockets = (): number => here.relays.reduce((sum, url) => sum + here.box(url).sockets.size, 0);

beforeEach(async () => {
  heard = [];
  following = followAll(here.bo.io, (said) => void heard.push(...said));
  await following.tend();
});

afterEach(() => {
  following.stop();
});

describe('following', () => {
  it('hears what is said as it is said, once, and shows it in the news', async () => {
    const pick = await tell(here.ana, aPick(here.clock));
    await flush(here.ana.io);
    await vi.waitFor(() => expect(heard.map(({ id }) => id)).toEqual([pick.id]));
    await vi.waitFor(() => expect(here.bo.io.kept.news.waitingForMe).toContain(pick.id));
    expect(await sync(here.bo.io)).toEqual([]);
  });

  it('follows keys that come while it follows', async () => {
    const before = sockets();
    const made = await pickCircle(here.ana.io, [here.bo.id]);
    if (made.state !== 'done') throw new Error(made.because);
    await flush(here.ana.io);
    await vi.waitFor(() => expect(sockets()).toBe(before + 2));
    const pick = await tell(here.ana, aPick(here.clock), made.circle);
    await flush(here.ana.io);
    await vi.waitFor(() => expect(heard.map(({ id }) => id)).toContain(pick.id));
  });

  it('opens again what was cut, when it is tended', async () => {
    const before = sockets();
    for (const url of here.relays) here.box(url).hangUp();
    expect(sockets()).toBe(0);
    await vi.waitFor(async () => {
      await following.tend();
      expect(sockets()).toBe(before);
    });
    const said = await tell(here.ana, anOpinion());
    await flush(here.ana.io);
    await vi.waitFor(() => expect(heard.map(({ id }) => id)).toContain(said.id));
  });

  it('ends with everything closed, also when all was deleted meanwhile', async () => {
    here.bo.io.kept.vault = undefined;
    await following.tend();
    expect(sockets()).toBe(0);
    following.stop();
    await following.tend();
    expect(sockets()).toBe(0);
  });
});
