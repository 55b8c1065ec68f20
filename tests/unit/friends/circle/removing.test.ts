import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentEpoch } from '@/lib/domain/friends/circle';
import type { Said } from '@/lib/domain/friends/said';
import { setGroup } from '@/lib/friends/circle/groups';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import { removeFriend, rename, unblock } from '@/lib/friends/circle/remove-friend';
import { takeLeave } from '@/lib/friends/circle/take-leave';
import { say } from '@/lib/friends/exchange/say';
import { rotateNow } from '@/tests/unit/friends/circle/rotate-now';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import {
  answer,
  ask,
  befriend,
  exchange,
  type Somebody,
  somebody,
  threeFriends,
} from '@/tests/unit/friends/exchange/people';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const here = anewForEachTest(threeFriends, ['wss://one.test/']);
let { ana, bo, cy, clock } = here;
beforeEach(() => {
  ({ ana, bo, cy, clock } = here);
});

const epochOf = ({ io }: Somebody, circle: string) => {
  const found = io.kept.vault?.circles[circle];
  return found && currentEpoch(found);
};
const standingOf = ({ io }: Somebody, who: Somebody) => io.kept.vault?.people[who.id]?.value.standing;
const membersOf = ({ io }: Somebody, circle: string) =>
  io.kept.vault?.circles[circle]?.members.value.map(({ id }) => id) ?? [];

const answersOf = ({ io }: Somebody) =>
  [...io.kept.said.values()].flatMap(({ by, content }) => (content.kind === 'answer' ? [by] : []));

const meetThere = async (): Promise<void> => {
  await rotateNow(ana.io);
  await exchange(clock, ana, bo, cy);
};

describe('blocking somebody met in the circle of a friend', () => {
  it('keeps from the shopper whatever they say there, and tells them nothing', async () => {
    await meetThere();
    expect(await removeFriend(bo.io, { person: cy.id, block: true })).toEqual({ state: 'done' });
    expect(JSON.stringify([...bo.io.kept.outbox.values()].map(({ load }) => 'to' in load && load.to))).not.toContain(
      cy.id,
    );
    expect(bo.io.kept.vault?.people[cy.id]?.value).toMatchObject({ name: 'Cy', standing: 'blocked' });
    const pick = await ask(clock, ana);
    await exchange(clock, ana, cy);
    await answer(cy, pick, 'love');
    await exchange(clock, cy, ana, bo);
    expect(answersOf(ana)).toEqual([cy.id]);
    expect(answersOf(bo)).toEqual([]);
  });

  it('needs that the shopper met them, and no more than blocks', async () => {
    const refused = { state: 'refused', because: 'not-found' };
    await meetThere();
    expect(await removeFriend(bo.io, { person: 'f'.repeat(64), block: true })).toEqual(refused);
    expect(await removeFriend(bo.io, { person: bo.id, block: true })).toEqual(refused);
    expect(await removeFriend(bo.io, { person: cy.id, block: false })).toEqual(refused);
  });
});

describe('removing a friend', () => {
  it('makes what is said next unreadable to them, and leaves it readable to all others', async () => {
    expect(await removeFriend(ana.io, { person: bo.id, block: false })).toEqual({ state: 'done' });
    await exchange(clock, ana, bo, cy);
    const pick = await ask(clock, ana);
    await exchange(clock, ana, bo, cy);
    expect(cy.io.kept.said.has(pick.id)).toBe(true);
    expect(bo.io.kept.said.has(pick.id)).toBe(false);
    expect(bo.io.kept.vault?.circles[ana.circle]?.epochs.map(({ secret }) => secret)).not.toContain(
      epochOf(ana, ana.circle)?.secret,
    );
    expect(epochOf(cy, ana.circle)).toEqual(epochOf(ana, ana.circle));
    expect(membersOf(cy, ana.circle)).not.toContain(bo.id);
  });

  it('is mutual: they give the circle of theirs a new secret too', async () => {
    const before = epochOf(bo, bo.circle);
    await removeFriend(ana.io, { person: bo.id, block: false });
    await exchange(clock, ana, bo);
    expect([standingOf(ana, bo), standingOf(bo, ana)]).toEqual(['former', 'former']);
    expect(epochOf(bo, bo.circle)?.number).toBe((before?.number ?? 0) + 1);
    expect(membersOf(bo, bo.circle)).toEqual([bo.id]);
    expect(bo.io.kept.vault?.circles[ana.circle]?.closed).toBe(true);
    expect(ana.io.kept.vault?.circles[bo.circle]?.closed).toBe(true);
  });

  it('takes them out of open circles of picks they were in, and of groups', async () => {
    await setGroup(ana.io, { name: 'Both', members: [bo.id, cy.id] });
    await setGroup(ana.io, { name: 'Bo alone', members: [bo.id] });
    await befriendDan();
    const some = await pickCircle(ana.io, [bo.id, cy.id]);
    const others = await pickCircle(ana.io, [cy.id]);
    if (some.state !== 'done' || others.state !== 'done') throw new Error('no circle');
    await removeFriend(ana.io, { person: bo.id, block: false });
    expect(epochOf(ana, some.circle)?.number).toBe(2);
    expect(epochOf(ana, others.circle)?.number).toBe(1);
    expect(membersOf(ana, some.circle)).toEqual([ana.id, cy.id]);
    const groups = Object.values(ana.io.kept.vault?.groups ?? {}).flatMap(({ value }) => value ?? []);
    expect(groups.map(({ name, members }) => [name, members])).toEqual([['Both', [cy.id]]]);
  });

  const befriendDan = async () => {
    const dan = await somebody('Dan', here);
    await befriend(clock, ana, dan);
  };

  it('lets nobody who is blocked ask again, and hears them once unblocked', async () => {
    await removeFriend(ana.io, { person: bo.id, block: true });
    await exchange(clock, ana, bo);
    await expect(befriend(clock, ana, bo)).rejects.toThrow('not-found');
    expect(ana.io.kept.news.requests).toBe(0);
    await unblock(ana.io, bo.id);
    expect(standingOf(ana, bo)).toBe('former');
    await befriend(clock, ana, bo);
    expect([standingOf(ana, bo), standingOf(bo, ana)]).toEqual(['friend', 'friend']);
    expect(epochOf(bo, ana.circle)).toEqual(epochOf(ana, ana.circle));
    expect(bo.io.kept.vault?.circles[ana.circle]?.closed).toBe(false);
  });

  it('of somebody unknown is refused', async () => {
    expect(await removeFriend(ana.io, { person: 'ff'.repeat(32), block: true })).toEqual({
      state: 'refused',
      because: 'not-found',
    });
  });
});

describe('leaving', () => {
  const leave = (by: string, circle: string, t = clock.now): Said => ({
    id: 'aa'.repeat(32),
    by,
    t,
    circle,
    guest: false,
    content: { kind: 'leave' },
    about: [],
  });

  it('can be said for oneself only', async () => {
    await say(cy.io, { told: { kind: 'leave' }, to: { circle: ana.circle }, what: 'other' });
    await exchange(clock, cy, ana);
    expect([standingOf(ana, bo), standingOf(ana, cy)]).toEqual(['friend', 'former']);
  });

  it('changes nothing when it is said by a stranger, in another circle, or before they were friends', async () => {
    const before = structuredClone(ana.io.kept.vault);
    await takeLeave(ana.io, leave('ee'.repeat(32), ana.circle));
    await takeLeave(ana.io, leave(cy.id, bo.circle));
    await takeLeave(ana.io, leave(bo.id, ana.circle, 1_000));
    await takeLeave(ana.io, leave(ana.id, ana.circle));
    expect(ana.io.kept.vault).toEqual(before);
  });

  it('the circle of a pick takes them out of that alone', async () => {
    const made = await pickCircle(ana.io, [bo.id]);
    if (made.state !== 'done') throw new Error(made.because);
    await takeLeave(ana.io, leave(bo.id, made.circle));
    expect(standingOf(ana, bo)).toBe('friend');
    expect(membersOf(ana, made.circle)).toEqual([ana.id]);
    expect(epochOf(ana, made.circle)?.number).toBe(2);
  });
});

describe('what the shopper calls somebody', () => {
  it('stays on their devices', async () => {
    const sent = ana.io.kept.outbox.size;
    await rename(ana.io, bo.id, ' Bo\u202E from work ');
    expect(ana.io.kept.vault?.people[bo.id]?.value.name).toBe('Bo from work');
    await rename(ana.io, bo.id, ' ');
    expect(ana.io.kept.vault?.people[bo.id]?.value.name).toBe('Bo from work');
    const waiting = [...ana.io.kept.outbox.values()].slice(sent);
    expect(waiting.every(({ load }) => 'rumor' in load && 'person' in load.to && load.to.person === ana.id)).toBe(true);
    await exchange(clock, ana, bo, cy);
    for (const { io } of [bo, cy])
      expect(JSON.stringify([io.kept.vault, ...io.kept.said.values()])).not.toContain('from work');
  });
});
