import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentEpoch } from '@/lib/domain/friends/circle';
import { introduce } from '@/lib/friends/circle/introduce';
import { acceptInvite, readInvite } from '@/lib/friends/invite/accept-invite';
import { makeInvite, withdrawInvite, wordsFor } from '@/lib/friends/invite/invites';
import { letIn, turnAway } from '@/lib/friends/invite/let-in';
import { befriend, exchange, somebody, type World } from '@/tests/unit/friends/exchange/people';
import { type PostOffice, postOffice } from '@/tests/world/friends/post-office';
import { type Clock, DAY, memoryIo, clock as newClock } from '@/tests/world/friends/stores';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let office: PostOffice;
let clock: Clock;
let world: World;

beforeEach(() => {
  office = postOffice();
  clock = newClock();
  world = { clock, connect: office.connect, relays: ['wss://one.test/', 'wss://two.test/'] };
});

const codeOf = async (...[io]: Parameters<typeof makeInvite>) => {
  const made = await makeInvite(io);
  if (made.state !== 'done') throw new Error(made.because);
  return made;
};

describe('an invitation', () => {
  it('makes two friends who can read each other, with the same words on both sides', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    const { id, code } = await codeOf(ana.io);
    const asked = await acceptInvite(bo.io, {
      code: `Come: https://pick.example/i#${code} !`,
      me: { name: 'Bo', mayBeAsked: true },
    });
    await exchange(clock, bo, ana);
    expect(ana.io.kept.news.requests).toBe(1);
    expect(asked).toEqual({ state: 'done', from: 'Ana', words: wordsFor(ana.io.kept.vault, id, bo.id) });
    expect(asked).toMatchObject({ words: wordsFor(bo.io.kept.vault, undefined, ana.id) });
    expect(await letIn(ana.io, { invite: id, person: bo.id, name: 'My Bo' })).toEqual({ state: 'done' });
    await exchange(clock, ana, bo, ana);
    expect(ana.io.kept.vault?.people[bo.id]?.value).toMatchObject({ name: 'My Bo', standing: 'friend' });
    expect(bo.io.kept.vault?.people[ana.id]?.value).toMatchObject({ name: 'Ana', standing: 'friend' });
    for (const owner of [ana, bo]) {
      const [here, there] = [ana, bo].map(({ io }) => io.kept.vault?.circles[owner.circle]);
      expect(here?.epochs).toEqual(there?.epochs);
      expect(here?.members.value).toEqual(there?.members.value);
      expect(here?.members.value.map(({ id: of }) => of).toSorted()).toEqual([ana.id, bo.id].toSorted());
    }
    expect(ana.io.kept.news.requests).toBe(0);
    expect(
      [...bo.io.kept.said.values()].filter(({ by, content }) => by === ana.id && content.kind === 'profile'),
    ).not.toEqual([]);
  });

  it('never tells anybody what the shopper calls a friend', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    const { id, code } = await codeOf(ana.io);
    await acceptInvite(bo.io, { code, me: { name: 'Bo', mayBeAsked: true } });
    await exchange(clock, bo, ana);
    await letIn(ana.io, { invite: id, person: bo.id, name: 'Noisy neighbour' });
    await exchange(clock, ana, bo);
    expect(JSON.stringify(bo.io.kept.vault)).not.toContain('Noisy');
    expect(JSON.stringify([...bo.io.kept.said.values()])).not.toContain('Noisy');
  });

  it('brings somebody new in, who meets where the link says', async () => {
    const ana = await somebody('Ana', world);
    const io = memoryIo('Bo', world);
    const { code } = await codeOf(ana.io);
    expect(await acceptInvite(io, { code, me: { name: 'Bo', mayBeAsked: true } })).toMatchObject({ state: 'done' });
    expect(io.kept.vault?.relays.value).toEqual(world.relays);
    expect(io.kept.vault?.people[ana.id]?.value.standing).toBe('waiting');
  });

  it('says whom it is from and which relays it needs, and nobody learns of that', async () => {
    const ana = await somebody('Ana', world);
    const io = memoryIo('Bo', world);
    const { code } = await codeOf(ana.io);
    expect(await readInvite(io, code)).toEqual({ state: 'done', from: 'Ana', relays: world.relays });
    expect(await readInvite(io, code.slice(0, -2))).toEqual({ state: 'refused', because: 'not-a-link' });
    expect(io.kept.vault).toBeUndefined();
    expect(io.kept.outbox.size).toBe(0);
    clock.pass(7 * DAY);
    expect(await readInvite(io, code)).toEqual({ state: 'refused', because: 'expired' });
  });

  it('serves once', async () => {
    const [ana, bo, cleo] = [await somebody('Ana', world), await somebody('Bo', world), await somebody('Cleo', world)];
    const { id, code } = await codeOf(ana.io);
    for (const one of [bo, cleo]) await acceptInvite(one.io, { code, me: { name: one.name, mayBeAsked: true } });
    expect(await acceptInvite(bo.io, { code, me: { name: 'Bo', mayBeAsked: true } })).toEqual({
      state: 'refused',
      because: 'already-used',
    });
    await exchange(clock, bo, cleo, ana);
    await letIn(ana.io, { invite: id, person: bo.id, name: 'Bo' });
    expect(await letIn(ana.io, { invite: id, person: cleo.id, name: 'Cleo' })).toEqual({
      state: 'refused',
      because: 'already-used',
    });
    await exchange(clock, ana, cleo);
    expect(cleo.io.kept.vault?.circles[ana.circle]).toBeUndefined();
  });

  it.each([
    ['is none', 'hello', 'not-a-link'],
    ['was cut short', undefined, 'not-a-link'],
  ])('that %s is refused before anything is made', async (_, text, because) => {
    const ana = await somebody('Ana', world);
    const io = memoryIo('Bo', world);
    const code = text ?? (await codeOf(ana.io)).code.slice(0, -2);
    expect(await acceptInvite(io, { code, me: { name: 'Bo', mayBeAsked: true } })).toEqual({
      state: 'refused',
      because,
    });
    expect(io.kept.vault).toBeUndefined();
  });

  it('of one’s own is refused', async () => {
    const ana = await somebody('Ana', world);
    const { code } = await codeOf(ana.io);
    expect(await acceptInvite(ana.io, { code, me: { name: 'Ana', mayBeAsked: true } })).toEqual({
      state: 'refused',
      because: 'own-link',
    });
  });

  it('expires after seven days', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    const { code } = await codeOf(ana.io);
    clock.pass(7 * DAY);
    expect(await acceptInvite(bo.io, { code, me: { name: 'Bo', mayBeAsked: true } })).toEqual({
      state: 'refused',
      because: 'expired',
    });
  });

  it('needs relays, and knocks on no door of the network at home', async () => {
    const none = await somebody('Nono', { ...world, relays: [] });
    expect(await makeInvite(none.io)).toEqual({ state: 'refused', because: 'no-relay' });
    const mallory = await somebody('Mallory', { ...world, relays: ['wss://192.168.1.1/', 'ws://127.0.0.1:7777/'] });
    const { code } = await codeOf(mallory.io);
    const bo = await somebody('Bo', world);
    expect(await acceptInvite(bo.io, { code, me: { name: 'Bo', mayBeAsked: true } })).toEqual({
      state: 'refused',
      because: 'no-relay',
    });
    expect(bo.io.kept.outbox.size).toBe(0);
  });

  it('once withdrawn lets nobody ask', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    const { id, code } = await codeOf(ana.io);
    await acceptInvite(bo.io, { code, me: { name: 'Bo', mayBeAsked: true } });
    await withdrawInvite(ana.io, id);
    await exchange(clock, bo, ana);
    expect(ana.io.kept.vault?.invites[id]?.value).toMatchObject({ state: 'withdrawn', requests: [] });
    expect(await letIn(ana.io, { invite: id, person: bo.id, name: 'Bo' })).toEqual({
      state: 'refused',
      because: 'not-found',
    });
  });

  it('is used up when who asked is turned away, and they learn nothing', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    const { id, code } = await codeOf(ana.io);
    await acceptInvite(bo.io, { code, me: { name: 'Bo', mayBeAsked: true } });
    await exchange(clock, bo, ana);
    await turnAway(ana.io, { invite: id, person: bo.id });
    await exchange(clock, ana, bo);
    expect(ana.io.kept.vault?.invites[id]?.value.state).toBe('used');
    expect(ana.io.kept.vault?.people[bo.id]).toBeUndefined();
    expect(bo.io.kept.vault?.circles[ana.circle]).toBeUndefined();
  });

  it('says both names anew when either changes theirs', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    await befriend(clock, ana, bo);
    await introduce(ana.io, { name: 'Ana Sol', mayBeAsked: false });
    await exchange(clock, ana, bo);
    const told = [...bo.io.kept.said.values()].filter(({ by, content }) => by === ana.id && content.kind === 'profile');
    expect(told.at(-1)?.content).toEqual({ kind: 'profile', name: 'Ana Sol', mayBeAsked: false });
    expect(bo.io.kept.vault?.circles[ana.circle]?.members.value).toContainEqual({ id: ana.id, name: 'Ana Sol' });
    expect(bo.io.kept.vault?.circles[ana.circle]?.epochs.map(({ number }) => number)).toEqual([1]);
  });

  it('lets a friend in again who lost what they had, under a later secret', async () => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    await befriend(clock, ana, bo);
    await befriend(clock, ana, bo);
    const circle = bo.io.kept.vault?.circles[ana.circle];
    expect(circle && currentEpoch(circle)).toEqual(ana.io.kept.vault?.circles[ana.circle]?.epochs.at(-1));
    expect(circle && currentEpoch(circle)?.number).toBe(2);
  });
});
