import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentEpoch } from '@/lib/domain/friends/circle';
import { canOwn, friendsCircleId, pickCircleId } from '@/lib/friends/circle/circle-id';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { takeKey } from '@/lib/friends/circle/take-key';
import { takeRoster } from '@/lib/friends/circle/take-roster';
import { takeSelf } from '@/lib/friends/circle/take-self';
import { makeInvite } from '@/lib/friends/invite/invites';
import { takeJoin } from '@/lib/friends/invite/take-join';
import type { Join, Key } from '@/lib/friends/wire/contents';
import { rotateNow } from '@/tests/unit/friends/circle/rotate-now';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { befriend, exchange, type Somebody, somebody } from '@/tests/unit/friends/exchange/people';
import { bytesOf, DAY } from '@/tests/world/friends/stores';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Ana and Bo are friends, and so are Bo and Mallory. */
const here = anewForEachTest(
  async (world) => {
    const people = { ana: await somebody('Ana', world), bo: await somebody('Bo', world) };
    const mallory = await somebody('Mallory', world);
    await befriend(world.clock, people.ana, people.bo);
    await befriend(world.clock, people.bo, mallory);
    return { ...people, mallory };
  },
  ['wss://one.test/'],
);
let { ana, bo, mallory, clock } = here;
beforeEach(() => {
  ({ ana, bo, mallory, clock } = here);
});

const stranger = 'ee'.repeat(32);
const keyFor = (owner: string, change: Partial<Key> = {}): Key => ({
  kind: 'key',
  circle: friendsCircleId(owner),
  purpose: 'friends',
  epoch: 7,
  secret: 'ab'.repeat(32),
  at: Math.floor(clock.now / 1000),
  relays: ['wss://one.test/'],
  members: [{ id: owner, name: 'Somebody' }],
  ...change,
});

/** The vault as it was, if it is as it was. */
const unchanged = async ({ io }: Somebody, act: () => Promise<void>) => {
  const before = structuredClone(io.kept.vault);
  await act();
  expect(io.kept.vault).toEqual(before);
};

describe('a key', () => {
  it('from a stranger is not taken', () =>
    unchanged(bo, () => takeKey(bo.io, keyFor(stranger), { by: stranger, t: clock.now })));

  it('for a friend’s circle from anybody but that friend is not taken', async () => {
    const forged = keyFor(ana.id, { members: [{ id: ana.id, name: 'Ana' }] });
    await unchanged(bo, () => takeKey(bo.io, forged, { by: mallory.id, t: clock.now }));
    await unchanged(bo, () => takeKey(bo.io, keyFor(bo.id), { by: mallory.id, t: clock.now }));
  });

  it('cannot claim a circle of somebody else before its owner’s key has come', async () => {
    const circle = pickCircleId(ana.id, bytesOf('pick'));
    await unchanged(bo, () =>
      takeKey(bo.io, keyFor(ana.id, { circle, purpose: 'pick' }), { by: mallory.id, t: clock.now }),
    );
    expect(canOwn(ana.id, { circle, purpose: 'pick' })).toBe(true);
    expect(canOwn(ana.id, { circle, purpose: 'friends' })).toBe(false);
    expect(canOwn(ana.id, { circle: ana.circle, purpose: 'pick' })).toBe(false);
  });

  it('of an earlier number is never written with', async () => {
    await rotateNow(ana.io);
    await exchange(clock, ana, bo);
    const before = bo.io.kept.vault?.circles[ana.circle];
    const old = keyFor(ana.id, { epoch: 1, members: before?.members.value ?? [] });
    await takeKey(bo.io, old, { by: ana.id, t: clock.now });
    const after = bo.io.kept.vault?.circles[ana.circle];
    expect(after && currentEpoch(after)).toEqual(before && currentEpoch(before));
    expect(after && currentEpoch(after)?.number).toBe(2);
  });

  it('of the same number is read with beside the other, and all write with the same of the two', async () => {
    const circle = ana.io.kept.vault?.circles[ana.circle];
    const secrets = ['00'.repeat(31).concat('11'), 'fe'.repeat(32)];
    for (const order of [secrets, secrets.toReversed()]) {
      const io = bo.io;
      for (const secret of order)
        await takeKey(io, keyFor(ana.id, { epoch: 9, secret, members: circle?.members.value ?? [] }), {
          by: ana.id,
          t: clock.now,
        });
      const epochs = io.kept.vault?.circles[ana.circle]?.epochs ?? [];
      expect(epochs.slice(-2).map((epoch) => epoch.secret)).toEqual(secrets);
    }
  });

  it('does not open again a circle that was left', async () => {
    await removeFriend(bo.io, { person: ana.id, block: false });
    await unchanged(bo, () => takeKey(bo.io, keyFor(ana.id), { by: ana.id, t: clock.now }));
  });

  it('names no relay at home that would then be knocked at', async () => {
    const relays = ['wss://192.168.1.1/', 'ws://127.0.0.1:99/', 'wss://two.test/'];
    const circle = pickCircleId(ana.id, bytesOf('pick'));
    await takeKey(bo.io, keyFor(ana.id, { circle, purpose: 'pick', relays }), { by: ana.id, t: clock.now });
    expect(bo.io.kept.vault?.circles[circle]?.relays).toEqual(['wss://two.test/']);
  });

  it('for ever more circles is not taken for ever', async () => {
    const random = bytesOf('many');
    for (let n = 0; n < 200; n++)
      await takeKey(bo.io, keyFor(ana.id, { circle: pickCircleId(ana.id, random), purpose: 'pick' }), {
        by: ana.id,
        t: clock.now,
      });
    expect(Object.keys(bo.io.kept.vault?.circles ?? {}).length).toBeLessThan(50);
  });

  it('changes nothing the second time', async () => {
    const circle = ana.io.kept.vault?.circles[ana.circle];
    const key = keyFor(ana.id, { members: circle?.members.value ?? [] });
    await takeKey(bo.io, key, { by: ana.id, t: clock.now });
    const mail = bo.io.kept.outbox.size;
    await unchanged(bo, () => takeKey(bo.io, key, { by: ana.id, t: clock.now }));
    expect(bo.io.kept.outbox.size).toBe(mail);
  });
});

describe('a request to be let in', () => {
  const join = (invite: string): Join => ({
    kind: 'join',
    invite,
    profile: { name: 'Zed', mayBeAsked: true },
    relays: [],
  });
  const invited = async () => {
    const made = await makeInvite(ana.io);
    if (made.state !== 'done') throw new Error(made.because);
    return { id: made.id, secret: ana.io.kept.vault?.invites[made.id]?.value.secret ?? '' };
  };
  const requests = (id: string) => ana.io.kept.vault?.invites[id]?.value.requests ?? [];

  it('with another secret is passed over', async () => {
    await invited();
    await unchanged(ana, () => takeJoin(ana.io, join('cd'.repeat(32)), { by: stranger, t: clock.now }));
  });

  it('is shown once, however often it comes', async () => {
    const { id, secret } = await invited();
    for (let n = 0; n < 5; n++) await takeJoin(ana.io, join(secret), { by: stranger, t: clock.now + n });
    expect(requests(id)).toHaveLength(1);
    expect(ana.io.kept.news.requests).toBe(1);
  });

  it('is one of three at most with one link, whoever floods it', async () => {
    const { id, secret } = await invited();
    const people = Array.from({ length: 100 }, (_, n) => n.toString(16).padStart(64, 'd'));
    for (const by of people) await takeJoin(ana.io, join(secret), { by, t: clock.now });
    expect(requests(id).map((one) => one.id)).toEqual(people.slice(0, 3));
  });

  it('made in time is heard a few days late, made late it is not', async () => {
    const { id, secret } = await invited();
    const asked = clock.now + 6 * DAY;
    clock.pass(9 * DAY);
    await takeJoin(ana.io, join(secret), { by: stranger, t: clock.now });
    expect(requests(id)).toEqual([]);
    await takeJoin(ana.io, join(secret), { by: stranger, t: asked });
    expect(requests(id)).toHaveLength(1);
    clock.pass(9 * DAY);
    await unchanged(ana, () => takeJoin(ana.io, join(secret), { by: 'dd'.repeat(32), t: asked }));
  });
});

describe('a list of members', () => {
  const roster = { kind: 'roster', epoch: 1, members: [{ id: stranger, name: 'Zed' }] } as const;
  const said = (by: string, circle: string, t = clock.now) => ({
    id: 'aa'.repeat(32),
    by,
    t,
    circle,
    guest: false,
    content: roster,
    about: [],
  });

  it('is taken from the owner of the circle only', async () => {
    await befriend(clock, ana, mallory);
    await unchanged(bo, () => takeRoster(bo.io, said(mallory.id, ana.circle), roster));
    await unchanged(bo, () => takeRoster(bo.io, said(ana.id, bo.circle), roster));
    await takeRoster(bo.io, said(ana.id, ana.circle), roster);
    expect(bo.io.kept.vault?.circles[ana.circle]?.members.value).toEqual(roster.members);
  });

  it('does not bring back an older one', () =>
    unchanged(bo, () => takeRoster(bo.io, said(ana.id, ana.circle, 5_000), roster)));
});

describe('news of the shopper’s other devices', () => {
  it('is taken from their own key only', () =>
    unchanged(bo, () =>
      takeSelf(
        bo.io,
        { kind: 'self', vault: { people: {}, relays: { t: 9e12, value: ['wss://evil.test/'] } } },
        { by: ana.id, t: clock.now },
      ),
    ));
});
