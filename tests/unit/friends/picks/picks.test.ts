import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedPick } from '@/lib/domain/friends/pick';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { setRelays } from '@/lib/friends/circle/set-relays';
import { showNews } from '@/lib/friends/exchange/news';
import { say } from '@/lib/friends/exchange/say';
import type { Parcel } from '@/lib/friends/io';
import { withdrawSaid } from '@/lib/friends/opinions/withdraw-said';
import { answerPick } from '@/lib/friends/picks/answer-pick';
import { extendPick } from '@/lib/friends/picks/extend-pick';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { lastWord } from '@/lib/friends/picks/last-word';
import { remark } from '@/lib/friends/picks/remark';
import { sayOutcome } from '@/lib/friends/picks/say-outcome';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import {
  again,
  exchange,
  FIRST,
  quietWorld,
  SECOND,
  type Somebody,
  type Three,
  threeFriends,
} from '@/tests/unit/friends/exchange/people';
import { DAY, HOUR } from '@/tests/world/friends/stores';
import { done, draftOf, keep, photoIn } from './drafts';

// Every message is truly sealed, signed and opened.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let world = quietWorld();
let asThey: Three;
let three: Three;
beforeAll(async () => {
  asThey = await threeFriends(world);
});
const start = world.clock.now;
const boxes = world.relays.map(world.box);
let before: string[] = [];
beforeEach(() => {
  before = before.length > 0 ? before : boxes.map(({ events }) => JSON.stringify(events));
  const fresh = quietWorld();
  fresh.clock.now = start + DAY;
  fresh.relays.forEach((url, place) => {
    fresh.box(url).events = JSON.parse(before[place] ?? '[]');
  });
  world = fresh;
  three = again(asThey, world);
});

const seconds = () => Math.floor(world.clock.now / 1000);
const seenBy = (who: Somebody, id: string) => sharedPick(id, [...who.io.kept.said.values()], seconds());
const chunks = () => world.relays.map((url) => world.box(url).events.filter(({ kind }) => kind === 4579).length);
const like = (pick: string, reaction: 'love' | 'like' | 'unsure' | 'skip' = 'like') => ({
  pick,
  reactions: [{ candidate: FIRST, reaction }],
});

/** Ana asks these friends. */
const ask = async (to: readonly Somebody[], change = {}): Promise<string> => {
  const { pick } = done(await sendPick(three.ana.io, keep(three.ana, draftOf(three.ana, to, change))));
  await exchange(world.clock, three.ana, three.bo, three.cy);
  return pick;
};

describe('sending a pick', () => {
  it('brings it to the friends it names with photos byte for byte, and to nobody else', async () => {
    const { ana, bo, cy } = three;
    const pick = await ask([bo]);
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
    const pick = await ask([three.bo, three.cy]);
    expect(seenBy(three.bo, pick)?.circle).toBe(three.ana.circle);
    expect(seenBy(three.cy, pick)?.circle).toBe(three.ana.circle);
  });

  it('sends the pieces of photos before the pick that names them', async () => {
    const { ana, bo } = three;
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
    const { ana, bo } = three;
    const draft = keep(ana, draftOf(ana, [bo]));
    const both = await Promise.all([sendPick(ana.io, draft), sendPick(ana.io, draft)]);
    expect(both.map(({ state }) => state)).toEqual(['done', 'refused']);
  });

  it('sends once, though the browser ended before the draft was forgotten', async () => {
    const { ana, bo } = three;
    const draft = keep(ana, draftOf(ana, [bo]));
    const ended = { ...ana.io, drafts: { ...ana.io.drafts, drop: () => Promise.reject(new Error('ended')) } };
    await expect(sendPick(ended, draft)).rejects.toThrow('ended');
    const { pick } = done(await sendPick(ana.io, draft));
    ana.io.kept.said.delete(pick);
    expect(done(await sendPick(ana.io, keep(ana, draftOf(ana, [bo]))))).toMatchObject({ pick });
    await exchange(world.clock, ana, bo);
    expect(await bo.io.said.ofKind('pick')).toHaveLength(1);
  });

  it('shows no word, name or picture to whoever records the relays', async () => {
    await ask([three.bo], { note: 'They must go with the green dress' });
    const wire = world.relays.map((url) => JSON.stringify(world.box(url).events)).join('');
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
    const { ana, bo } = three;
    expect(await sendPick(ana.io, keep(ana, draftOf(ana, [bo], change)))).toEqual({ state: 'refused', because });
    expect(ana.io.kept.drafts.size).toBe(1);
  });

  it('refuses a photo that friends would not take, or that is gone', async () => {
    const { ana, bo } = three;
    const withPhoto = (photo: ReturnType<typeof photoIn>) =>
      keep(ana, draftOf(ana, [bo], { candidates: [{ id: FIRST, title: 'Round', photos: [photo] }] }));
    expect(await sendPick(ana.io, withPhoto(photoIn(ana, 'huge', 400_001)))).toMatchObject({ because: 'too-many' });
    const gone = { ...photoIn(ana, 'here'), id: 'gone' };
    expect(await sendPick(ana.io, withPhoto(gone))).toMatchObject({ because: 'not-found' });
  });

  it('asks twenty times a day at most, edits and all', async () => {
    const { ana, bo } = three;
    const pick = await ask([bo]);
    const row = ana.io.kept.said.get(pick);
    if (!row) throw new Error('no row');
    const draft = draftOf(ana, [bo]);
    const another = { ...draft, candidates: draft.candidates.toReversed() };
    for (let n = 0; n < 19; n++) ana.io.kept.said.set(`${n}`, { ...row, id: `${n}` });
    expect(await sendPick(ana.io, keep(ana, another))).toEqual({ state: 'refused', because: 'too-many' });
    world.clock.pass(DAY);
    expect(await sendPick(ana.io, keep(ana, another))).toMatchObject({ state: 'done' });
  });

  it('lives thirty days at most, whatever the draft says', async () => {
    const pick = await ask([three.bo], { days: 400 });
    expect((seenBy(three.ana, pick)?.pick.expires ?? 0) - seconds()).toBeLessThanOrEqual(30 * 86_400);
  });
});

describe('answering', () => {
  it('reaches everybody asked; the latest answer stands', async () => {
    const { ana, bo, cy } = three;
    const pick = await ask([bo, cy]);
    done(await answerPick(bo.io, like(pick, 'skip')));
    done(await answerPick(bo.io, { ...like(pick, 'love'), comment: 'These, without doubt' }));
    await exchange(world.clock, bo, ana, cy);
    for (const who of [ana, cy])
      expect(seenBy(who, pick)?.answers.map(({ by, content }) => [by, content.comment])).toEqual([
        [bo.id, 'These, without doubt'],
      ]);
  });

  it.each([true, false])(
    'is over with somebody removed (blocked: %s): they ask no more, and get no mail',
    async (block) => {
      const { bo, ana } = three;
      const pick = await ask([bo]);
      await showNews(bo.io);
      expect(bo.io.kept.news.waitingForMe).toEqual([pick]);
      done(await removeFriend(bo.io, { person: ana.id, block }));
      await showNews(bo.io);
      expect(bo.io.kept.news.waitingForMe).toEqual([]);
      const mail = [...bo.io.kept.outbox.keys()];
      expect(await answerPick(bo.io, like(pick))).toEqual({ state: 'refused', because: 'not-found' });
      expect(await remark(bo.io, { about: pick, text: 'Are they heavy?' })).toMatchObject({ because: 'not-found' });
      expect([...bo.io.kept.outbox.keys()]).toEqual(mail);
    },
  );

  it('cannot be said in a circle that is closed, though what was said there can still be taken back', async () => {
    const { bo, ana } = three;
    const pick = await ask([bo]);
    done(await answerPick(bo.io, like(pick)));
    const [said] = seenBy(bo, pick)?.answers ?? [];
    done(await removeFriend(bo.io, { person: ana.id, block: false }));
    const to = { circle: said?.circle ?? '' };
    const told = { kind: 'remark', about: pick, text: 'Wait' } as const;
    expect(await say(bo.io, { told, to, what: 'other' })).toBeUndefined();
    expect(await withdrawSaid(bo.io, said?.id ?? '')).toEqual({ state: 'done' });
    expect(bo.io.kept.said.has(said?.id ?? '')).toBe(false);
  });

  it('says nothing about what is not in the pick, and nothing when there is nothing to say', async () => {
    const { bo } = three;
    const pick = await ask([bo]);
    const foreign = { pick, reactions: [{ candidate: 'ffffffffffffffff', reaction: 'love' as const }] };
    expect(await answerPick(bo.io, foreign)).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('is too late after the deadline and after the decision', async () => {
    const { ana, bo, cy } = three;
    const late = await ask([bo], { deadline: seconds() + 3600 });
    world.clock.pass(2 * HOUR);
    expect(await answerPick(bo.io, like(late))).toEqual({ state: 'refused', because: 'expired' });
    const decided = await ask([bo, cy], { id: 'another' });
    done(await sayOutcome(ana.io, { pick: decided, decided: 'bought', candidate: SECOND, thanks: 'You were right' }));
    await exchange(world.clock, ana, bo);
    expect(seenBy(bo, decided)?.outcome).toMatchObject({
      decided: 'bought',
      candidate: SECOND,
      thanks: 'You were right',
    });
    expect(await answerPick(bo.io, like(decided))).toEqual({ state: 'refused', because: 'expired' });
  });

  it('is news where others wrote under it, until it is looked at; not what oneself or somebody blocked wrote', async () => {
    const { ana, bo, cy } = three;
    const pick = await ask([bo, cy]);
    done(await remark(bo.io, { about: pick, text: 'Are they heavy?' }));
    done(await remark(cy.io, { about: pick, text: 'And wide?' }));
    await exchange(world.clock, bo, cy, ana, bo);
    expect(ana.io.kept.news.unreadRemarks).toEqual([{ about: pick, kind: 'pick', count: 2 }]);
    expect(bo.io.kept.news.unreadRemarks).toEqual([{ about: pick, kind: 'pick', count: 1 }]);
    done(await removeFriend(bo.io, { person: cy.id, block: true }));
    await showNews(bo.io);
    expect(bo.io.kept.news.unreadRemarks).toEqual([]);
    ana.io.kept.seen.set(pick, await lastWord(ana.io, pick));
    await showNews(ana.io);
    expect(ana.io.kept.news.unreadRemarks).toEqual([]);
  });

  it('goes on in a thread that all who were asked can read', async () => {
    const { ana, bo, cy } = three;
    const pick = await ask([bo, cy]);
    done(await remark(bo.io, { about: pick, text: 'Are they heavy?' }));
    await exchange(world.clock, bo, ana, cy);
    const asked = seenBy(ana, pick)?.remarks[0];
    done(await remark(ana.io, { about: asked?.id ?? '', text: 'Not at all' }));
    await exchange(world.clock, ana, bo, cy);
    expect(seenBy(cy, pick)?.remarks.map(({ content }) => content.text)).toEqual(['Are they heavy?', 'Not at all']);
  });
});

describe('changing a pick', () => {
  it('replaces it for the same friends, moves only the photos that are new, and deletes what is no longer shown', async () => {
    const { ana, bo, cy } = three;
    const pick = await ask([bo]);
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
    await exchange(world.clock, ana, bo, cy);
    expect(seenBy(bo, pick)).toMatchObject({ edited: true, pick: { question: 'And now?' }, answers: [{ by: bo.id }] });
    expect(seenBy(bo, pick)?.pick.candidates[0]?.photos[0]).toEqual(old);
    expect(chunks()).toEqual([4, 4]);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
    expect(seenBy(cy, pick)).toBeUndefined();
  });

  it('puts deletions in line together with the version or the withdrawal they belong to', async () => {
    const { ana, bo } = three;
    const pick = await ask([bo]);
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
    const { ana, bo } = three;
    const pick = await ask([bo]);
    const ended = { ...ana.io, said: { ...ana.io.said, drop: () => Promise.reject(new Error('ended')) } };
    await expect(withdrawPick(ended, pick)).rejects.toThrow('ended');
    expect(await withdrawPick(ana.io, pick)).toEqual({ state: 'done' });
    expect(ana.io.kept.said.has(pick)).toBe(false);
    expect(await withdrawPick(ana.io, 'f'.repeat(64))).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('brings photos from where the circle met before it moved', async () => {
    const { ana, bo } = three;
    const pick = await ask([bo]);
    done(await setRelays(ana.io, ['wss://three.test/']));
    await exchange(world.clock, ana, bo);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
  });

  it('extends it with its photos, and keeps the answers that came before', async () => {
    const { ana, bo } = three;
    const pick = await ask([bo], { days: 2 });
    done(await answerPick(bo.io, like(pick)));
    await exchange(world.clock, bo, ana);
    done(await extendPick(ana.io, pick, { expires: seconds() + 20 * 86_400 }));
    await exchange(world.clock, ana, bo);
    world.clock.pass(10 * DAY);
    for (const who of [ana, bo]) expect(seenBy(who, pick)?.answers).toHaveLength(1);
    expect(await fetchPhotos(bo.io, pick)).toEqual({ state: 'done' });
    world.clock.pass(11 * DAY);
    expect(seenBy(bo, pick)).toBeUndefined();
  });

  it('takes it back everywhere: with friends, and pick and photos on the relays', async () => {
    const { ana, bo, cy } = three;
    const pick = await ask([bo, cy]);
    const wraps = [...bo.io.kept.wraps.values()].filter(({ said }) => said === pick).map(({ id }) => id);
    done(await withdrawPick(ana.io, pick));
    await exchange(world.clock, ana, bo);
    for (const who of [ana, bo]) expect(seenBy(who, pick)).toBeUndefined();
    expect(chunks()).toEqual([0, 0]);
    expect(wraps).toHaveLength(1);
    for (const url of world.relays) expect(world.box(url).events.some(({ id }) => wraps.includes(id))).toBe(false);
  });

  it('belongs to who asked', async () => {
    const { ana, bo } = three;
    const pick = await ask([bo]);
    expect(await withdrawPick(bo.io, pick)).toEqual({ state: 'refused', because: 'not-found' });
    expect(await extendPick(bo.io, pick, { expires: seconds() + 86_400 })).toMatchObject({ state: 'refused' });
    expect(await sayOutcome(bo.io, { pick, decided: 'passed' })).toMatchObject({ state: 'refused' });
    expect(seenBy(ana, pick)).toBeDefined();
  });

  it('is unreadable to a friend removed before it was sent', async () => {
    const { ana, bo, cy } = three;
    done(await removeFriend(ana.io, { person: cy.id, block: false }));
    const pick = await ask([bo]);
    expect(seenBy(bo, pick)).toBeDefined();
    expect(seenBy(cy, pick)).toBeUndefined();
  });
});

describe('fetching photos', () => {
  it('takes pieces from whichever relay has them, and nothing that was changed', async () => {
    const { bo } = three;
    const pick = await ask([bo]);
    const [one, two] = world.relays.map(world.box);
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
    const pick = await ask([three.bo]);
    for (const url of world.relays) world.box(url).up = false;
    expect(await fetchPhotos(three.bo.io, pick)).toEqual({ state: 'refused', because: 'no-relay' });
  });
});
