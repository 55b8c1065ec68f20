import { beforeEach, describe, expect, it } from 'vitest';
import { sharedPick } from '@/lib/domain/friends/pick';
import { guestLink } from '@/lib/friends/guest/guest-link';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { aPick, befriend, exchange, quietWorld, type Somebody, somebody } from '@/tests/unit/friends/exchange/people';
import { memoryIo } from '@/tests/world/friends/stores';
import { done } from './drafts';

let world = quietWorld();
let ana: Somebody;
let bo: Somebody;

beforeEach(async () => {
  world = quietWorld();
  [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
});

/** Sends a draft out of somebody's store to these friends. */
const send = (to: readonly Somebody[] = [], { io } = ana) => {
  const { question, candidates } = aPick(world.clock);
  io.kept.drafts.set('draft', {
    id: 'draft',
    question,
    note: '',
    candidates: candidates.map((one) => ({ ...one, photos: [] })),
    days: 7,
    to: to.map(({ id }) => id),
  });
  return sendPick(io, 'draft');
};

const standsAt = (who: Somebody, id: string) =>
  sharedPick(id, [...who.io.kept.said.values()], Math.floor(world.clock.now / 1000));
const circleOf = (id: string) => ana.io.kept.vault?.circles[standsAt(ana, id)?.circle ?? ''];

describe('a pick for nobody but guests', () => {
  it('is in a circle of the shopper alone, and a link opens it', async () => {
    const { pick } = done(await send());
    expect(circleOf(pick)).toMatchObject({ purpose: 'pick', members: { value: [{ id: ana.id, name: 'Ana' }] } });
    expect(ana.io.kept.drafts.size).toBe(0);
    expect(done(await guestLink(ana.io, pick)).code).toMatch(/^g1\./);
  });

  it('is read by no friend, neither of now nor of later', async () => {
    await befriend(world.clock, ana, bo);
    const { pick } = done(await send());
    const cy = await somebody('Cy', world);
    await befriend(world.clock, ana, cy);
    await exchange(world.clock, ana, bo, cy);
    expect(standsAt(ana, pick)).toBeDefined();
    for (const friend of [bo, cy]) {
      expect(standsAt(friend, pick)).toBeUndefined();
      expect(JSON.stringify(friend.io.kept.vault)).not.toContain(circleOf(pick)?.epochs[0]?.secret);
    }
  });

  it('is not what becomes of a pick whose friends are friends no more', async () => {
    expect(await send([bo])).toEqual({ state: 'refused', because: 'not-found' });
    expect(ana.io.kept.drafts.size).toBe(1);
  });

  it('needs a key and a relay', async () => {
    const nobody = { ...ana, io: memoryIo('Nobody', world) };
    expect(await send([], nobody)).toMatchObject({ because: 'not-found' });
    await ana.io.vault.change((now) => ({ ...(now as NonNullable<typeof now>), relays: { t: 0, value: [] } }));
    expect(await send()).toEqual({ state: 'refused', because: 'no-relay' });
  });
});
