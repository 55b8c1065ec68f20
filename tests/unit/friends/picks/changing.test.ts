import { describe, expect, it } from 'vitest';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { setRelays } from '@/lib/friends/circle/set-relays';
import type { Parcel } from '@/lib/friends/io';
import { answerPick } from '@/lib/friends/picks/answer-pick';
import { extendPick } from '@/lib/friends/picks/extend-pick';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { sayOutcome } from '@/lib/friends/picks/say-outcome';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, FIRST, SECOND, threeFriends } from '@/tests/unit/friends/exchange/people';
import { DAY } from '@/tests/world/friends/stores';
import { ask, like, seenBy } from './asking';
import { done, draftOf, keep, photoIn } from './drafts';

const here = anewForEachTest(threeFriends);
const chunks = () => here.boxes.map(({ events }) => events.filter(({ kind }) => kind === 4579).length);

describe('changing a pick', () => {
  it('replaces it for the same friends, moves only the photos that are new, and deletes what is no longer shown', async () => {
    const { ana, bo, cy } = here;
    const pick = await ask(here, [bo]);
    done(await answerPick(bo.io, like(pick)));
    const old = seenBy(ana, pick)?.pick.candidates[0]?.photos[0];
    const stays = { id: old?.sha256 ?? '', size: 1, type: 'image/webp', width: 720, height: 960 } as const;
    const candidates = [
      { id: FIRST, title: 'Round', photos: [stays] },
      { id: SECOND, title: 'Square', photos: [photoIn(ana, 'square, smiling')] },
    ];
    done(
      await sendPick(ana.io, keep(ana, draftOf(ana, [cy], { edits: pick, question: 'And now?', candidates, days: 3 }))),
    );
    await exchange(here.clock, ana, bo, cy);
    expect(seenBy(bo, pick)).toMatchObject({ edited: true, pick: { question: 'And now?' }, answers: [{ by: bo.id }] });
    expect(seenBy(bo, pick)?.pick.candidates[0]?.photos[0]).toEqual(old);
    expect(chunks()).toEqual([4, 4]);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
    expect(seenBy(cy, pick)).toBeUndefined();
  });

  it('puts deletions in line together with the version or the withdrawal they belong to', async () => {
    const { ana, bo } = here;
    const pick = await ask(here, [bo]);
    const puts: (readonly Parcel[])[] = [];
    const put = async (parcels: readonly Parcel[]) => {
      puts.push(parcels);
      await ana.io.outbox.put(parcels);
    };
    const io = { ...ana.io, outbox: { ...ana.io.outbox, put } };
    const candidates = [{ id: FIRST, title: 'Round', photos: [] }];
    done(await sendPick(io, keep(ana, draftOf(ana, [], { edits: pick, candidates }))));
    done(await withdrawPick(io, pick));
    const kinds = puts.map((all) => all.map(({ load }) => ('rumor' in load ? load.rumor.kind : load.event.kind)));
    expect(kinds).toContainEqual([4572, 5, 5]);
    expect(kinds).toContainEqual([5, 5, 5]);
  });

  it('finishes withdrawing when it was interrupted', async () => {
    const { ana, bo } = here;
    const pick = await ask(here, [bo]);
    const ended = { ...ana.io, said: { ...ana.io.said, drop: () => Promise.reject(new Error('ended')) } };
    await expect(withdrawPick(ended, pick)).rejects.toThrow('ended');
    expect(await withdrawPick(ana.io, pick)).toEqual({ state: 'done' });
    expect(ana.io.kept.said.has(pick)).toBe(false);
    expect(await withdrawPick(ana.io, 'f'.repeat(64))).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('brings photos from where the circle met before it moved', async () => {
    const { ana, bo } = here;
    const pick = await ask(here, [bo]);
    done(await setRelays(ana.io, ['wss://here.test/']));
    await exchange(here.clock, ana, bo);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
  });

  it('extends it with its photos, and keeps the answers that came before', async () => {
    const { ana, bo } = here;
    const pick = await ask(here, [bo], { days: 2 });
    done(await answerPick(bo.io, like(pick)));
    await exchange(here.clock, bo, ana);
    done(await extendPick(ana.io, pick, { expires: here.seconds() + 20 * 86_400 }));
    await exchange(here.clock, ana, bo);
    here.clock.pass(10 * DAY);
    for (const who of [ana, bo]) expect(seenBy(who, pick)?.answers).toHaveLength(1);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
    here.clock.pass(11 * DAY);
    expect(seenBy(bo, pick)).toBeUndefined();
  });

  it('takes it back everywhere: with friends, and pick and photos on the relays', async () => {
    const { ana, bo, cy } = here;
    const pick = await ask(here, [bo, cy]);
    const wraps = [...bo.io.kept.wraps.values()].filter(({ said }) => said === pick).map(({ id }) => id);
    done(await withdrawPick(ana.io, pick));
    await exchange(here.clock, ana, bo);
    for (const who of [ana, bo]) expect(seenBy(who, pick)).toBeUndefined();
    expect(chunks()).toEqual([0, 0]);
    expect(wraps).toHaveLength(1);
    for (const { events } of here.boxes) expect(events.some(({ id }) => wraps.includes(id))).toBe(false);
  });

  it('belongs to who asked', async () => {
    const { ana, bo } = here;
    const pick = await ask(here, [bo]);
    expect(await withdrawPick(bo.io, pick)).toEqual({ state: 'refused', because: 'not-found' });
    expect(await extendPick(bo.io, pick, { expires: here.seconds() + 86_400 })).toMatchObject({ state: 'refused' });
    expect(await sayOutcome(bo.io, { pick, decided: 'passed' })).toMatchObject({ state: 'refused' });
    expect(seenBy(ana, pick)).toBeDefined();
  });

  it('is unreadable to a friend removed before it was sent', async () => {
    const { ana, bo, cy } = here;
    done(await removeFriend(ana.io, { person: cy.id, block: false }));
    const pick = await ask(here, [bo]);
    expect(seenBy(bo, pick)).toBeDefined();
    expect(seenBy(cy, pick)).toBeUndefined();
  });
});
