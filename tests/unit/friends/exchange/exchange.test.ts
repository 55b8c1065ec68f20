import type { Event } from '@nostr-relay/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { flush } from '@/lib/friends/exchange/flush';
import { heal } from '@/lib/friends/exchange/heal';
import { sync } from '@/lib/friends/exchange/sync';
import { streamKey } from '@/lib/friends/wire/keys';
import { DAY, HOUR, clock as newClock } from '@/tests/world/friends/stores';
import { type RunningRelay, startRelay } from '@/tests/world/relays/start-relay';
import {
  again,
  anOpinion,
  answer,
  aPick,
  copyOf,
  exchange,
  realConnect,
  rowsOf,
  type Somebody,
  type Three,
  tell,
  threeFriends,
  type World,
} from './people';

const relays: RunningRelay[] = [];
const stored: (readonly Event[])[] = [];
let world: World;
let begun: Three;
let began: number;

/** Every relay, as often as one is meant. */
const each = (act: (relay: RunningRelay, place: number) => void): void => {
  for (const [place, relay] of relays.entries()) act(relay, place);
};

beforeAll(async () => {
  relays.push(await startRelay(), await startRelay());
  // Relays drop by their own clock what has expired; they do not mind what is dated ahead.
  world = { clock: newClock(Date.now()), connect: realConnect, relays: relays.map(({ url }) => url) };
  begun = await threeFriends(world);
  began = world.clock.now;
  each(({ events }, place) => {
    stored[place] = events.all();
  });
}, 60_000);

beforeEach(() => {
  world.clock.now = began;
  each((relay, place) => {
    relay.reset();
    for (const event of stored[place] ?? []) void relay.events.upsert(event);
  });
});

afterAll(async () => {
  await Promise.all(relays.map((relay) => relay.stop()));
});

const fetchAll = async (...people: readonly Somebody[]): Promise<void> => {
  world.clock.pass(HOUR);
  for (const { io } of people) await sync(io);
};

const bringOut = async (...people: readonly Somebody[]): Promise<void> => {
  world.clock.pass(HOUR);
  for (const { io } of people) await flush(io, { again: true });
};

const allAgree = (circle: string, ...people: readonly Somebody[]): void => {
  const [first, ...others] = people.map((one) => rowsOf(one, circle));
  for (const other of others) expect(other).toBe(first);
};

describe('friends on two real relays', () => {
  it('ask and answer, and all keep the same', async () => {
    const { ana, bo, cy } = again(begun, world);
    const pick = await tell(ana, aPick(world.clock));
    await exchange(world.clock, ana, bo, cy);
    expect(bo.io.kept.news.waitingForMe).toEqual([pick.id]);
    await answer(bo, pick, 'love');
    await answer(cy, pick, 'skip');
    await exchange(world.clock, bo, cy, ana);
    expect(ana.io.kept.news.unreadAnswers).toEqual([{ pick: pick.id, count: 2 }]);
    expect(bo.io.kept.news.waitingForMe).toEqual([]);
    await fetchAll(bo);
    allAgree(ana.circle, ana, bo, cy);
    expect([...ana.io.kept.outbox.values()]).toEqual([]);
    expect(ana.io.kept.news.relays.map(({ url, state }) => [url, state])).toEqual(
      world.relays.map((url) => [url, 'well']),
    );
  });

  it('lose nothing said while no relay can be reached', async () => {
    const { ana, bo } = again(begun, world);
    each((relay) => relay.kill());
    await tell(ana, aPick(world.clock));
    await tell(ana, anOpinion());
    await bringOut(ana);
    expect(ana.io.kept.news.sending.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect(ana.io.kept.news.relays.map(({ state }) => state)).toEqual(['unreachable', 'unreachable']);
    each((relay) => relay.restart());
    await bringOut(ana);
    expect(ana.io.kept.news.sending).toEqual([]);
    await fetchAll(bo);
    allAgree(ana.circle, ana, bo);
  });

  it('do with either relay alone, and the other is made good later', async () => {
    const { ana, bo, cy } = again(begun, world);
    const [one, two] = relays;
    two?.kill();
    const pick = await tell(ana, aPick(world.clock));
    await bringOut(ana);
    expect(ana.io.kept.news.sending).toEqual([]);
    await fetchAll(bo);
    await answer(bo, pick, 'like');
    await bringOut(bo);
    two?.restart();
    one?.kill();
    await bringOut(ana, bo);
    await fetchAll(ana, cy);
    allAgree(ana.circle, ana, bo, cy);
    expect([...ana.io.kept.outbox.values(), ...bo.io.kept.outbox.values()]).toEqual([]);
  });

  it('seal again what relays have lost', async () => {
    const { ana, bo } = again(begun, world);
    await tell(ana, anOpinion());
    await exchange(world.clock, ana);
    each((relay) => relay.restart({ forget: true }));
    world.clock.pass(2 * DAY);
    await heal(ana.io);
    await bringOut(ana);
    await fetchAll(bo);
    allAgree(ana.circle, ana, bo);
    const kept = relays.map(({ events }) => events.all().length);
    await heal(ana.io);
    expect(ana.io.kept.outbox.size, 'at most once a day').toBe(0);
    world.clock.pass(2 * DAY);
    await heal(ana.io);
    await bringOut(ana);
    expect(
      relays.map(({ events }) => events.all().length),
      'only what is missing',
    ).toEqual(kept);
  });

  it('end the same whatever the order, and however often they hear it', async () => {
    const { ana, bo, cy } = again(begun, world);
    const pick = await tell(ana, aPick(world.clock));
    await exchange(world.clock, ana, bo);
    await answer(bo, pick, 'unsure');
    world.clock.pass(1000);
    await answer(bo, pick, 'love');
    const opinion = await tell(ana, anOpinion());
    await tell(ana, { kind: 'withdrawal', of: [opinion.id] });
    await tell(ana, { kind: 'outcome', pick: pick.id, decided: 'bought', candidate: pick.id.slice(0, 16) });
    await exchange(world.clock, bo, ana, bo);
    each((relay) => relay.set({ shuffle: true, twice: true, limit: 20 }));
    await fetchAll(cy);
    allAgree(ana.circle, ana, bo, cy);
    expect(cy.io.kept.said.has(opinion.id)).toBe(false);
  });

  it('keep the same when everything is fetched anew', async () => {
    const { ana, bo } = again(begun, world);
    await tell(ana, aPick(world.clock));
    await exchange(world.clock, ana, bo);
    const before = structuredClone(bo.io.kept);
    world.clock.pass(HOUR);
    expect(await sync(bo.io, { full: true }), 'nothing is new').toEqual([]);
    expect(bo.io.kept.said).toEqual(before.said);
    expect(bo.io.kept.vault).toEqual(before.vault);
    const fresh = copyOf(bo, world, 'on a new device');
    for (const shelf of ['said', 'wraps', 'marks'] as const) fresh.io.kept[shelf].clear();
    await fetchAll(fresh);
    allAgree(ana.circle, fresh, bo);
  });

  it('catch up after weeks', async () => {
    const { ana, bo } = again(begun, world);
    for (let week = 0; week < 3; week++) {
      await tell(ana, anOpinion({ text: `After week ${week}` }));
      await bringOut(ana);
      world.clock.pass(7 * DAY);
    }
    await fetchAll(bo);
    allAgree(ana.circle, ana, bo);
  });

  it('are not heard any more by whom they removed', async () => {
    const { ana, bo, cy } = again(begun, world);
    const shared = await tell(ana, anOpinion());
    await exchange(world.clock, ana, cy);
    await removeFriend(ana.io, { person: cy.id, block: false });
    const pick = await tell(ana, aPick(world.clock));
    await exchange(world.clock, ana, bo, cy, ana, cy);
    expect(bo.io.kept.said.has(pick.id)).toBe(true);
    expect(cy.io.kept.said.has(pick.id)).toBe(false);
    expect(cy.io.kept.said.has(shared.id), 'what they had they keep').toBe(true);
    const secret = ana.io.kept.vault?.circles[ana.circle]?.epochs.at(-1)?.secret ?? '';
    expect(JSON.stringify(cy.io.kept.vault)).not.toContain(secret);
    const listed: unknown[] = [];
    const relay = await realConnect(
      relays[0]?.url ?? '',
      streamKey(cy.io.kept.vault?.circles[ana.circle]?.epochs.at(-1)?.secret ?? ''),
    );
    await relay
      .fetch({ kinds: [1059], authors: [streamKey(secret).id] }, async (page) => void listed.push(...page))
      .catch(() => undefined);
    relay.close();
    expect(listed, 'nor do relays list it to them').toEqual([]);
  });

  it('do not hear a removed friend who writes on with the old secret', async () => {
    const { ana, bo, cy } = again(begun, world);
    await removeFriend(ana.io, { person: cy.id, block: false });
    await exchange(world.clock, ana, bo);
    const late = await tell(cy, anOpinion({ text: 'Still here' }), ana.circle);
    await bringOut(cy);
    await fetchAll(ana, bo);
    expect(bo.io.kept.said.has(late.id)).toBe(false);
    expect(ana.io.kept.said.has(late.id)).toBe(false);
  });
});
