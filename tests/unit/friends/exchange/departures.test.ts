import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import { aligned } from '@/lib/friends/circle/align';
import { flush } from '@/lib/friends/exchange/flush';
import { sync } from '@/lib/friends/exchange/sync';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { done, draftOf, keep, photoIn } from '@/tests/unit/friends/picks/drafts';
import { bytesOf, HOUR, MINUTE, memoryIo } from '@/tests/world/friends/stores';
import { anewForEachTest } from './moment';
import { anOpinion, type Somebody, tell, threeFriends } from './people';

const here = anewForEachTest(threeFriends);

const leaveOnly = ({ io }: Somebody, left: number): void => {
  io.kept.departures = [{ minute: Math.floor(here.clock.now / MINUTE), count: LIMITS.eventsAnHour - left }];
};
const sent = () => here.brought(0).length + here.brought(1).length;
const states = ({ io }: Somebody) => io.kept.news.sending.map(({ state }) => state);
const opinions = ({ io }: Somebody) => [...io.kept.said.values()].filter(({ content }) => content.kind === 'opinion');

describe('more than relays put up with in an hour', () => {
  it('waits, says so, and leaves by itself later, nothing lost and nothing twice', async () => {
    const { ana, bo } = here;
    for (const text of ['One', 'Two', 'Three']) await tell(ana, anOpinion({ text }));
    leaveOnly(ana, 3);
    await flush(ana.io);
    expect(sent()).toBe(3);
    expect(states(ana)).toContain('slow');
    await flush(ana.io, { again: true });
    expect(sent()).toBe(3);
    here.clock.pass(HOUR + MINUTE);
    await flush(ana.io);
    await flush(ana.io);
    expect([ana.io.kept.outbox.size, states(ana)]).toEqual([0, []]);
    expect(sent()).toBe(6);
    await sync(bo.io);
    expect(opinions(bo)).toHaveLength(3);
  });

  it('is no more when the browser ends the background in between, nor is what waits given up', async () => {
    const { ana } = here;
    leaveOnly(ana, 0);
    await tell(ana, anOpinion());
    for (let n = 0; n < 60; n++) {
      const anew = memoryIo('anew', { clock: here.clock, connect: here.connect, kept: ana.io.kept });
      await flush(anew, { again: true });
    }
    expect([sent(), ana.io.kept.outbox.size]).toEqual([0, 1]);
  });
});

describe('a pick with six photos to twenty friends', () => {
  it('leaves at once, the photos as large as they may be', async () => {
    const { ana } = here;
    const draw = bytesOf('twenty');
    const friends = Array.from({ length: 20 }, (_, n) => {
      const { id } = keyPair(newSecret(draw));
      return { id, name: `Friend ${n}`, standing: 'friend', since: 0 } as const;
    });
    await ana.io.vault.change((vault) => {
      if (!vault) throw new Error('no vault');
      const added = friends.map((one) => [one.id, { t: 1, value: one }] as const);
      return aligned({ ...vault, people: { ...vault.people, ...Object.fromEntries(added) } }, ana.io);
    });
    const photos = Array.from({ length: 6 }, (_, n) => photoIn(ana, `photo ${n}`, LIMITS.photoBytes));
    const draft = draftOf(ana, [], { to: friends.map(({ id }) => id) });
    const [first, second] = draft.candidates;
    if (!first || !second) throw new Error('no candidate');
    const candidates = [
      { ...first, photos },
      { ...second, photos: [] },
    ];
    done(await sendPick(ana.io, keep(ana, { ...draft, candidates })));
    await flush(ana.io);
    expect([ana.io.kept.outbox.size, states(ana)]).toEqual([0, []]);
    // On two relays, friends told of each other besides; a third, the most there are, takes half as many once more.
    expect(sent() * 1.5).toBeLessThan(LIMITS.eventsAnHour);
  });
});
