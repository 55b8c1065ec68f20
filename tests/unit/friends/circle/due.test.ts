import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentEpoch } from '@/lib/domain/friends/circle';
import { withEntry } from '@/lib/domain/friends/register';
import { mergedVault } from '@/lib/domain/friends/vault';
import { due } from '@/lib/friends/circle/due';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { say } from '@/lib/friends/exchange/say';
import { makeInvite } from '@/lib/friends/invite/invites';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { aPick, befriend, exchange, type Somebody, somebody, threeFriends } from '@/tests/unit/friends/exchange/people';
import { DAY, memoryIo } from '@/tests/world/friends/stores';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const here = anewForEachTest(threeFriends, ['wss://one.test/']);
let { ana, bo, cy, clock } = here;
beforeEach(() => {
  ({ ana, bo, cy, clock } = here);
});

const circleOf = ({ io }: Somebody, id: string) => io.kept.vault?.circles[id];
const numberOf = (who: Somebody, id: string) => {
  const circle = circleOf(who, id);
  return circle && currentEpoch(circle)?.number;
};

describe('what circles need from time to time', () => {
  it('is nothing on most days', async () => {
    await due(ana.io);
    const before = structuredClone(ana.io.kept);
    await due(ana.io);
    expect(ana.io.kept).toEqual(before);
    expect(numberOf(ana, ana.circle)).toBe(1);
  });

  it('is a new secret after ninety days, which all friends get', async () => {
    clock.pass(91 * DAY);
    await due(ana.io);
    await exchange(clock, ana, bo, cy);
    expect(numberOf(ana, ana.circle)).toBe(2);
    for (const friend of [bo, cy])
      expect(circleOf(friend, ana.circle)?.epochs).toEqual(circleOf(ana, ana.circle)?.epochs);
  });

  it('is to close the circle of a pick two weeks after the pick is over', async () => {
    const made = await pickCircle(ana.io, [bo.id]);
    if (made.state !== 'done') throw new Error(made.because);
    const expires = Math.floor((clock.now + 7 * DAY) / 1000);
    await say(ana.io, { told: aPick(clock, { expires }), to: { circle: made.circle }, what: 'pick', expires });
    clock.pass(8 * DAY);
    await due(ana.io);
    expect(circleOf(ana, made.circle)?.closed).toBe(false);
    clock.pass(14 * DAY);
    await due(ana.io);
    expect(circleOf(ana, made.circle)?.closed).toBe(true);
    clock.pass(90 * DAY);
    await due(ana.io);
    expect(circleOf(ana, made.circle)).toBeUndefined();
  });

  it('is to forget invitations long expired', async () => {
    await makeInvite(ana.io);
    clock.pass(36 * DAY);
    await due(ana.io);
    expect(Object.keys(ana.io.kept.vault?.invites ?? {}).length).toBeGreaterThan(0);
    clock.pass(2 * DAY);
    await due(ana.io);
    expect(ana.io.kept.vault?.invites).toEqual({});
  });

  it('is to tell what an interrupted removal left unsaid', async () => {
    const cut = {
      ...ana.io,
      outbox: {
        ...ana.io.outbox,
        put: async (...[parcels]: Parameters<typeof ana.io.outbox.put>) => {
          if (parcels.some(({ load }) => 'rumor' in load && load.rumor.kind === 4570)) throw new Error('ended');
          await ana.io.outbox.put(parcels);
        },
      },
    };
    await expect(removeFriend(cut, { person: bo.id, block: false })).rejects.toThrow('ended');
    expect(numberOf(ana, ana.circle)).toBe(2);
    await due(ana.io);
    await exchange(clock, ana, bo, cy);
    expect(numberOf(cy, ana.circle)).toBe(2);
    expect(numberOf(bo, ana.circle)).toBe(1);
  });

  it('is to put right what two devices changed at the same time', async () => {
    const laptop = {
      ...ana,
      io: memoryIo('laptop', { clock, connect: here.connect, kept: structuredClone(ana.io.kept) }),
    };
    const dan = await somebody('Dan', here);
    await removeFriend(ana.io, { person: bo.id, block: false });
    await befriend(clock, laptop, dan);
    for (let round = 0; round < 2; round++) {
      await exchange(clock, ana, laptop, dan, cy);
      for (const { io } of [ana, laptop]) await due(io);
    }
    await exchange(clock, ana, laptop, dan, cy);
    const members = circleOf(ana, ana.circle)?.members.value.map(({ id }) => id) ?? [];
    expect(members.toSorted()).toEqual([ana.id, cy.id, dan.id].toSorted());
    expect(circleOf(laptop, ana.circle)).toEqual(circleOf(ana, ana.circle));
    expect(circleOf(cy, ana.circle)?.epochs.at(-1)).toEqual(circleOf(ana, ana.circle)?.epochs.at(-1));
    expect(bo.io.kept.vault?.circles[ana.circle]?.epochs).not.toContainEqual(circleOf(ana, ana.circle)?.epochs.at(-1));
  });

  it('is nothing where nobody was introduced', async () => {
    const io = memoryIo('Nobody');
    await due(io);
    expect(io.kept.vault).toBeUndefined();
  });
});

it('a vault merged with itself is itself', () => {
  const { vault } = ana.io.kept;
  if (!vault) throw new Error('no vault');
  const renamed = {
    ...vault,
    people: withEntry(vault.people, bo.id, {
      value: { id: bo.id, name: 'B', standing: 'friend' as const, since: 1 },
      now: clock.now,
    }),
  };
  expect(mergedVault(renamed, renamed)).toEqual(renamed);
  expect(mergedVault(vault, renamed)).toEqual(mergedVault(renamed, vault));
});
