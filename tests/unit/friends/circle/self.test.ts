import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Circle } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import { mergedVault, type Vault } from '@/lib/domain/friends/vault';
import { pickCircleId } from '@/lib/friends/circle/circle-id';
import { due } from '@/lib/friends/circle/due';
import { setGroup } from '@/lib/friends/circle/groups';
import { introduce } from '@/lib/friends/circle/introduce';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import { removeFriend, rename } from '@/lib/friends/circle/remove-friend';
import { setRelays } from '@/lib/friends/circle/set-relays';
import { takeSelf } from '@/lib/friends/circle/take-self';
import { selfParts, tellSelf } from '@/lib/friends/circle/tell-self';
import { acceptInvite } from '@/lib/friends/invite/accept-invite';
import { makeInvite, withdrawInvite } from '@/lib/friends/invite/invites';
import { takeJoin } from '@/lib/friends/invite/take-join';
import { kindOf, parseTold, type SelfNews } from '@/lib/friends/wire/contents';
import { keyPair } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { rotateNow } from '@/tests/unit/friends/circle/rotate-now';
import { befriend, exchange, type Somebody, somebody, type World } from '@/tests/unit/friends/exchange/people';
import { postOffice } from '@/tests/world/friends/post-office';
import { bytesOf, type Clock, type Kept, memoryIo, clock as newClock, type TestIo } from '@/tests/world/friends/stores';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const world: World = { clock: newClock(), connect: postOffice().connect, relays: ['wss://one.test/'] };
let ana: Somebody;
let friends: readonly string[];
let codes: readonly string[];
let kept: Kept;

beforeAll(async () => {
  ana = await somebody('Ana', world);
  const people = [await somebody('Bo', world), await somebody('Cleo', world), await somebody('Dan', world)];
  for (const guest of people) await befriend(world.clock, ana, guest);
  friends = people.map(({ id }) => id);
  const invites = await Promise.all([
    makeInvite((await somebody('Eve', world)).io),
    makeInvite((await somebody('Fay', world)).io),
  ]);
  codes = invites.flatMap((made) => (made.state === 'done' ? made.code : []));
  kept = structuredClone(ana.io.kept);
});

/** One of Ana's devices, and all it ever told the other. */
const device = (name: string, now: number): { io: TestIo; told: SelfNews[]; clock: Clock } => {
  const told: SelfNews[] = [];
  const clock = newClock(now);
  const io = memoryIo(name, { clock, kept: { ...structuredClone(kept), outbox: new Map() } });
  const put: TestIo['outbox']['put'] = async (parcels) => {
    for (const { load } of parcels) {
      const said = 'rumor' in load && load.rumor.kind === kindOf({ kind: 'self', vault: {} }) && parseTold(load.rumor);
      if (said && said.kind === 'self') told.push(said);
    }
    await io.outbox.put(parcels);
  };
  return { io: { ...io, outbox: { ...io.outbox, put } }, told, clock };
};

type Step = { what: string; who: number; on: number; ms: number };

const act = async ({ io }: { io: TestIo }, { what, who }: Step): Promise<void> => {
  const person = friends[who % friends.length] ?? '';
  const invites = Object.keys(io.kept.vault?.invites ?? {});
  if (what === 'rename') await rename(io, person, `Friend ${who}`);
  if (what === 'group') await setGroup(io, { name: `Group ${who}`, members: friends.slice(0, (who % 3) + 1) });
  if (what === 'invite') await makeInvite(io);
  if (what === 'withdraw') await withdrawInvite(io, invites[who % Math.max(1, invites.length)] ?? '');
  if (what === 'remove') await removeFriend(io, { person, block: who % 2 === 0 });
  if (what === 'pick') await pickCircle(io, [person]);
  if (what === 'profile') await introduce(io, { name: `Ana ${who}`, mayBeAsked: who % 2 === 0 });
  if (what === 'relays') await setRelays(io, [`wss://relay${who}.test/`]);
  if (what === 'accept')
    await acceptInvite(io, { code: codes[who % codes.length] ?? '', me: { name: 'Ana', mayBeAsked: true } });
  if (what === 'rotate') await rotateNow(io);
};

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(
      'rename',
      'group',
      'invite',
      'withdraw',
      'remove',
      'pick',
      'profile',
      'relays',
      'rotate',
      'accept',
    ),
    who: fc.nat(7),
    on: fc.nat(1),
    ms: fc.nat(3),
  }),
  { minLength: 1, maxLength: 8 },
);

/** As a value that compares equal whatever the order of its fields. */
const plain = (vault: Vault | undefined): unknown => JSON.parse(JSON.stringify(vault));

describe('two devices of one person', () => {
  it('end with the same, in whatever order and however often each other’s news comes', async () => {
    const order = fc.infiniteStream(fc.nat(1000));
    await fc.assert(
      fc.asyncProperty(steps, order, async (all, places) => {
        const devices = [device('phone', world.clock.now), device('laptop', world.clock.now - 500)] as const;
        for (const step of all) {
          for (const { clock } of devices) clock.pass(step.ms);
          await act(devices[step.on === 0 ? 0 : 1], step);
        }
        const mail = devices.map(({ told }) => [...told, ...told].map((news) => ({ news, at: places.next().value })));
        for (const [to, from] of [
          [0, 1],
          [1, 0],
        ] as const)
          for (const { news } of (mail[from] ?? []).toSorted((a, b) => a.at - b.at))
            await takeSelf(devices[to].io, news, { by: ana.id, t: 0 });
        expect(plain(devices[0].io.kept.vault)).toEqual(plain(devices[1].io.kept.vault));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('answer each other’s news with silence', async () => {
    const [phone, laptop] = [device('phone', world.clock.now), device('laptop', world.clock.now)];
    await rename(phone.io, friends[0] ?? '', 'Somebody else');
    for (const news of phone.told) await takeSelf(laptop.io, news, { by: ana.id, t: 0 });
    expect(laptop.told).toEqual([]);
    expect(laptop.io.kept.vault?.people[friends[0] ?? '']?.value.name).toBe('Somebody else');
  });

  it('bring nobody back who was removed on one of them while they were renamed on the other', async () => {
    const [phone, laptop] = [device('phone', world.clock.now), device('laptop', world.clock.now + 5000)];
    const bo = friends[0] ?? '';
    await removeFriend(phone.io, { person: bo, block: true });
    await rename(laptop.io, bo, 'Bo from work');
    for (const news of laptop.told) await takeSelf(phone.io, news, { by: ana.id, t: 0 });
    for (const news of phone.told) await takeSelf(laptop.io, news, { by: ana.id, t: 0 });
    for (const { io } of [phone, laptop]) {
      await due(io);
      expect(io.kept.vault?.people[bo]?.value).toMatchObject({ name: 'Bo from work', standing: 'blocked' });
      expect(io.kept.vault?.circles[ana.circle]?.members.value.map(({ id }) => id)).not.toContain(bo);
    }
  });

  it('open no invitation again that was used on one of them while somebody asked on the other', async () => {
    const [phone, laptop] = [device('phone', world.clock.now), device('laptop', world.clock.now + 5000)];
    const made = await makeInvite(phone.io);
    if (made.state !== 'done') throw new Error(made.because);
    for (const news of phone.told) await takeSelf(laptop.io, news, { by: ana.id, t: 0 });
    await withdrawInvite(phone.io, made.id);
    const secret = laptop.io.kept.vault?.invites[made.id]?.value.secret ?? '';
    const join = { kind: 'join', invite: secret, profile: { name: 'Zed', mayBeAsked: true }, relays: [] } as const;
    await takeJoin(laptop.io, join, { by: 'ee'.repeat(32), t: world.clock.now });
    await tellSelf(laptop.io);
    for (const news of laptop.told) await takeSelf(phone.io, news, { by: ana.id, t: 0 });
    for (const news of phone.told) await takeSelf(laptop.io, news, { by: ana.id, t: 0 });
    for (const { io } of [phone, laptop])
      expect(io.kept.vault?.invites[made.id]?.value).toMatchObject({ state: 'withdrawn', requests: [] });
  });

  it('reach each other through relays', async () => {
    const laptop = { ...ana, io: memoryIo('laptop', { ...world, kept: structuredClone(ana.io.kept) }) };
    await setGroup(ana.io, { name: 'Choir', members: friends });
    await exchange(world.clock, ana, laptop);
    expect(laptop.io.kept.vault?.groups).toEqual(ana.io.kept.vault?.groups);
  });
});

describe('what one device tells another', () => {
  const member = (n: number) => ({ id: n.toString(16).padStart(64, 'a'), name: `Member number ${n}` });
  const circle = (n: number, closed: boolean): Circle => ({
    id: pickCircleId(ana.id, bytesOf(String(n))),
    owner: ana.id,
    purpose: 'pick',
    epochs: [{ number: 1, secret: n.toString(16).padStart(64, '0'), at: 1_000_000 + n }],
    members: { t: n, value: Array.from({ length: 20 }, (_, m) => member(m)) },
    relays: ['wss://one.test/'],
    closed,
  });
  const fullVault = (count: number): Vault => {
    const circles = Array.from({ length: count }, (_, n) => circle(n, n % 4 !== 0));
    if (!kept.vault) throw new Error('no vault');
    return { ...kept.vault, circles: Object.fromEntries(circles.map((one) => [one.id, one])) };
  };

  it('fits a message each time, and leaves out nothing as long as it can', () => {
    const vault = fullVault(40);
    const parts = selfParts(vault);
    const author = keyPair(vault.identity.secret);
    for (const part of parts) {
      const rumor = makeRumor({ kind: 'self', vault: part }, author, { t: world.clock.now, expires: 2e9 });
      expect(new TextEncoder().encode(JSON.stringify(rumor)).length).toBeLessThanOrEqual(LIMITS.rumorBytes);
      expect(parseTold(rumor)).toBeDefined();
    }
    const fresh: Vault = { ...vault, people: {}, groups: {}, circles: {}, invites: {}, asked: {}, guestLinks: {} };
    let together = fresh;
    for (const part of parts) together = mergedVault(together, { ...together, ...part });
    expect(plain(together)).toEqual(plain(vault));
    expect(parts.length).toBeGreaterThan(1);
  });

  it('leaves out the oldest closed circles first', () => {
    const vault = fullVault(LIMITS.circles);
    const told = new Set(selfParts(vault).flatMap(({ circles = {} }) => Object.keys(circles)));
    const all = Object.values(vault.circles);
    const lost = all.filter(({ id }) => !told.has(id));
    const newestLost = Math.max(...lost.map(({ members }) => members.t));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(({ closed }) => closed)).toBe(true);
    expect(all.filter(({ closed, members }) => closed && members.t > newestLost).every(({ id }) => told.has(id))).toBe(
      true,
    );
  });

  it('takes the place of what has not left yet', async () => {
    const { io } = device('phone', world.clock.now);
    for (let n = 0; n < 5; n++) await tellSelf(io);
    expect(io.kept.outbox.size).toBe(selfParts(io.kept.vault ?? fullVault(1)).length);
  });
});
