import { describe, expect, it } from 'vitest';
import type { NostrEvent } from '@/lib/domain/friends/event';
import { NO_NEWS } from '@/lib/domain/friends/news';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { flush } from '@/lib/friends/exchange/flush';
import { say } from '@/lib/friends/exchange/say';
import { createStamps } from '@/lib/friends/exchange/seal-parcel';
import { sync } from '@/lib/friends/exchange/sync';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { streamKey } from '@/lib/friends/wire/keys';
import type { Box } from '@/tests/world/friends/post-office';
import { HOUR, MINUTE, type TestIo } from '@/tests/world/friends/stores';
import { anewForEachTest } from './moment';
import { anOpinion, type Somebody, tell, threeFriends } from './people';

const here = anewForEachTest(threeFriends);

/** The same effects; something happens once the first relay has taken the first parcel. */
const meanwhile = (io: FriendsIo, act: () => Promise<unknown>): FriendsIo => {
  let happened = false;
  return {
    ...io,
    connect: async (...given) => {
      const relay = await io.connect(...given);
      const publish = async (event: NostrEvent) => {
        await relay.publish(event);
        if (happened) return;
        happened = true;
        await act();
      };
      return { ...relay, publish };
    },
  };
};

const wipe = async ({ kept }: TestIo): Promise<void> => {
  kept.vault = undefined;
  for (const shelf of [kept.said, kept.wraps, kept.marks, kept.outbox]) shelf.clear();
  kept.news = NO_NEWS;
};

const streamsOf = ({ io, circle }: Somebody): readonly string[] =>
  io.kept.vault?.circles[circle]?.epochs.map(({ secret }) => streamKey(secret).id) ?? [];

const parcelsOf = ({ io }: Somebody): readonly Parcel[] => [...io.kept.outbox.values()];

const behave = (how: Partial<Box>): void => {
  for (const box of here.boxes) Object.assign(box, how);
};

describe('what waits to leave', () => {
  it('is sealed only when it leaves, with the secret that holds then', async () => {
    const { ana, cy } = here;
    await tell(ana, anOpinion());
    await removeFriend(ana.io, { person: cy.id, block: false });
    await flush(ana.io);
    const [first, next] =
      ana.io.kept.vault?.circles[ana.circle]?.epochs.map(({ secret }) => streamKey(secret).id) ?? [];
    expect(here.brought().some(({ pubkey }) => pubkey === first)).toBe(false);
    expect(here.brought().some(({ pubkey }) => pubkey === next)).toBe(true);
  });

  it('is sealed anew for who is a friend at that moment, though the flush began before', async () => {
    const { ana, cy } = here;
    const [first, second] = [await tell(ana, anOpinion({ text: 'First' })), await tell(ana, anOpinion())];
    const removing = () => removeFriend(ana.io, { person: cy.id, block: false });
    await flush(meanwhile(ana.io, removing));
    const [before, after] = streamsOf(ana);
    const keysOf = (id: string) =>
      [...ana.io.kept.wraps.values()].flatMap(({ said, key }) => (said === id ? [key] : []));
    expect(keysOf(first.id)).toEqual([before]);
    expect(keysOf(second.id)).toEqual([after]);
    expect(here.brought().map(({ pubkey }) => pubkey)).toEqual([before, after]);
  });

  it('stays here when it was taken back while something else left', async () => {
    const { ana } = here;
    await tell(ana, anOpinion({ text: 'First' }));
    const { id } = await tell(ana, anOpinion());
    await flush(meanwhile(ana.io, () => ana.io.outbox.change(parcelsOf(ana)[1]?.id ?? '', () => undefined)));
    expect([...ana.io.kept.wraps.values()].some(({ said }) => said === id)).toBe(false);
    expect(here.brought()).toHaveLength(1);
  });

  it('does not leave once everything was deleted, and nothing of it comes back', async () => {
    const { ana } = here;
    for (const text of ['First', 'Second']) await tell(ana, anOpinion({ text }));
    await flush(meanwhile(ana.io, () => wipe(ana.io)));
    expect(here.brought()).toHaveLength(1);
    const { said, wraps, outbox, news } = ana.io.kept;
    expect([said.size, wraps.size, outbox.size]).toEqual([0, 0, 0]);
    expect(news).toMatchObject({ sending: [], relays: [] });
  });

  it('is dropped when it has expired, or when whom it was for was removed', async () => {
    const { ana, cy } = here;
    behave({ up: false });
    const expires = Math.floor(here.clock.now / 1000) + 60;
    await say(ana.io, { told: anOpinion(), to: { circle: ana.circle }, what: 'opinion', expires });
    await say(ana.io, { told: anOpinion({ text: 'For Cy alone' }), to: { people: [cy.id] }, what: 'opinion' });
    await removeFriend(ana.io, { person: cy.id, block: true });
    behave({ up: true });
    here.clock.pass(HOUR);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
    expect(here.brought().some(({ tags }) => tags.some(([, to]) => to === cy.id))).toBe(false);
  });

  it('stays here when it is taken back in time; what left is deleted on the relays', async () => {
    const { ana, bo } = here;
    const left = await tell(ana, anOpinion({ text: 'Left' }));
    await flush(ana.io);
    await sync(bo.io);
    expect(bo.io.kept.said.has(left.id)).toBe(true);
    const leftIds = here.brought().map(({ id }) => id);
    const waiting = await tell(ana, anOpinion({ text: 'Waiting' }));
    await tell(ana, { kind: 'withdrawal', of: [left.id, waiting.id] });
    expect(ana.io.kept.said.has(left.id)).toBe(false);
    here.clock.pass(MINUTE);
    await flush(ana.io);
    for (const box of here.boxes) expect(box.events.filter(({ id }) => leftIds.includes(id))).toEqual([]);
    await sync(bo.io);
    expect([...bo.io.kept.said.values()].filter(({ content }) => content.kind === 'opinion')).toEqual([]);
    expect(here.brought().filter(({ kind }) => kind === 1059)).toHaveLength(1);
  });

  it('never gives more than a hundred messages one second', () => {
    const stamp = createStamps(() => 5000);
    const given = Array.from({ length: 350 }, stamp);
    const counts = [5000, 4999, 4998, 4997].map((second) => given.filter((at) => at === second).length);
    expect(counts).toEqual([100, 100, 100, 50]);
  });

  it('says each thing later than what it replaces, though the clock is set back', async () => {
    const { ana } = here;
    const first = await tell(ana, anOpinion({ text: 'First' }));
    here.clock.pass(-HOUR);
    const second = await tell(ana, anOpinion({ text: 'Second' }));
    here.clock.pass(HOUR);
    expect(second.t).toBeGreaterThan(first.t);
  });
});
