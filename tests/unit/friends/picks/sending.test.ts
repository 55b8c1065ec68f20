import { describe, expect, it } from 'vitest';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, FIRST, threeFriends } from '@/tests/unit/friends/exchange/people';
import { DAY } from '@/tests/world/friends/stores';
import { ask, seenBy } from './asking';
import { done, draftOf, keep, photoIn } from './drafts';

const here = anewForEachTest(threeFriends);

describe('sending a pick', () => {
  it('brings it to the friends it names with photos byte for byte, and to nobody else', async () => {
    const { ana, bo, cy } = here;
    const pick = await ask(here, [bo]);
    expect(seenBy(bo, pick)).toMatchObject({ by: ana.id, pick: { question: 'Which of these two for the wedding?' } });
    expect(seenBy(cy, pick)).toBeUndefined();
    expect(bo.io.kept.photos.size).toBe(0);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
    const refs = seenBy(bo, pick)?.pick.candidates.flatMap(({ photos }) => photos) ?? [];
    expect(refs.map(({ sha256 }) => bo.io.kept.photos.get(sha256))).toEqual(
      ['round, worn', 'square, worn'].map((id) => ana.io.kept.draftPhotos.get(id)),
    );
    expect(ana.io.kept.drafts.size).toBe(0);
  });

  it('goes to the circle of all friends when it is for everybody', async () => {
    const pick = await ask(here, [here.bo, here.cy]);
    expect(seenBy(here.bo, pick)?.circle).toBe(here.ana.circle);
    expect(seenBy(here.cy, pick)?.circle).toBe(here.ana.circle);
  });

  it('sends the pieces of photos before the pick that names them', async () => {
    const { ana, bo } = here;
    done(await sendPick(ana.io, keep(ana, draftOf(ana, [bo]))));
    const parcels = [...ana.io.kept.outbox.values()].filter(({ what }) => what === 'pick');
    expect(parcels.map(({ load }) => ('event' in load ? 'piece' : 'pick'))).toEqual([
      'piece',
      'piece',
      'piece',
      'piece',
      'pick',
    ]);
    expect(new Set(parcels.map(({ group }) => group)).size).toBe(1);
  });

  it('sends once, though the button is clicked twice', async () => {
    const { ana, bo } = here;
    const draft = keep(ana, draftOf(ana, [bo]));
    const both = await Promise.all([sendPick(ana.io, draft), sendPick(ana.io, draft)]);
    expect(both.map(({ state }) => state)).toEqual(['done', 'refused']);
  });

  it('sends once, though the browser ended before the draft was forgotten', async () => {
    const { ana, bo } = here;
    const draft = keep(ana, draftOf(ana, [bo]));
    const ended = { ...ana.io, drafts: { ...ana.io.drafts, drop: () => Promise.reject(new Error('ended')) } };
    await expect(sendPick(ended, draft)).rejects.toThrow('ended');
    const { pick } = done(await sendPick(ana.io, draft));
    ana.io.kept.said.delete(pick);
    expect(done(await sendPick(ana.io, keep(ana, draftOf(ana, [bo]))))).toMatchObject({ pick });
    await exchange(here.clock, ana, bo);
    expect(await bo.io.said.ofKind('pick')).toHaveLength(1);
  });

  it('shows no word, name or picture to whoever records the relays', async () => {
    await ask(here, [here.bo], { note: 'They must go with the green dress' });
    const wire = here.boxes.map(({ events }) => JSON.stringify(events)).join('');
    expect(
      ['wedding', 'Fenwick', 'green dress', '5012345678900', 'image/'].filter((word) => wire.includes(word)),
    ).toEqual([]);
  });

  it.each([
    ['somebody who is no friend', { to: ['f'.repeat(64)] }, 'not-found'],
    ['nothing to choose from', { candidates: [] }, 'too-many'],
    [
      'seven things',
      { candidates: Array.from({ length: 7 }, (_, n) => ({ id: `${n}`.padStart(16, '0'), title: 'x', photos: [] })) },
      'too-many',
    ],
    ['a deadline gone by', { deadline: 1 }, 'expired'],
  ])('refuses %s', async (_, change, because) => {
    const { ana, bo } = here;
    expect(await sendPick(ana.io, keep(ana, draftOf(ana, [bo], change)))).toEqual({ state: 'refused', because });
    expect(ana.io.kept.drafts.size).toBe(1);
  });

  it('refuses a photo that friends would not take, or that is gone', async () => {
    const { ana, bo } = here;
    const withPhoto = (photo: ReturnType<typeof photoIn>) =>
      keep(ana, draftOf(ana, [bo], { candidates: [{ id: FIRST, title: 'Round', photos: [photo] }] }));
    expect(await sendPick(ana.io, withPhoto(photoIn(ana, 'huge', 400_001)))).toMatchObject({ because: 'too-many' });
    const gone = { ...photoIn(ana, 'here'), id: 'gone' };
    expect(await sendPick(ana.io, withPhoto(gone))).toMatchObject({ because: 'not-found' });
  });

  it('asks twenty times a day at most, edits and all', async () => {
    const { ana, bo } = here;
    const pick = await ask(here, [bo]);
    const row = ana.io.kept.said.get(pick);
    if (!row) throw new Error('no row');
    const draft = draftOf(ana, [bo]);
    const another = { ...draft, candidates: draft.candidates.toReversed() };
    for (let n = 0; n < 19; n++) ana.io.kept.said.set(`${n}`, { ...row, id: `${n}` });
    expect(await sendPick(ana.io, keep(ana, another))).toEqual({ state: 'refused', because: 'too-many' });
    here.clock.pass(DAY);
    expect(await sendPick(ana.io, keep(ana, another))).toMatchObject({ state: 'done' });
  });

  it('lives thirty days at most, whatever the draft says', async () => {
    const pick = await ask(here, [here.bo], { days: 400 });
    expect((seenBy(here.ana, pick)?.pick.expires ?? 0) - here.seconds()).toBeLessThanOrEqual(30 * 86_400);
  });
});

describe('fetching photos', () => {
  it('takes pieces from whichever relay has them, and nothing that was changed', async () => {
    const { bo } = here;
    const pick = await ask(here, [bo]);
    const [one, two] = here.boxes;
    if (!one || !two) throw new Error('no relays');
    one.events = one.events.map((event, place) =>
      event.kind === 4579 && place % 2 ? { ...event, content: event.content.replace(/^..../, 'AAAA') } : event,
    );
    two.up = false;
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'refused', because: 'not-found' });
    expect(bo.io.kept.photos.size).toBeLessThan(2);
    two.up = true;
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
    expect(bo.io.kept.photos.size).toBe(2);
    [one.up, two.up] = [false, false];
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
  });

  it('says when no relay could be asked', async () => {
    const pick = await ask(here, [here.bo]);
    for (const box of here.boxes) box.up = false;
    expect(await fetchPhotos(here.bo.io, pick)).toEqual({ state: 'refused', because: 'no-relay' });
  });
});
