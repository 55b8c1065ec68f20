import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { NO_NEWS } from '@/lib/domain/friends/news';
import { drafts, dropDraft, keepDraft, keepDraftPhoto, readDraft, readDraftPhoto } from '@/lib/storage/friends/drafts';
import { marksOf, setMark } from '@/lib/storage/friends/marks';
import { changeNews, readNews, watchNews } from '@/lib/storage/friends/news';
import { allParcels, changeParcel, putParcels } from '@/lib/storage/friends/outbox';
import { changePurchase, readPurchases, watchPurchases } from '@/lib/storage/friends/purchases';
import { allSaid, commitSaid, dropSaid, readSaid, saidAbout, saidOfKind } from '@/lib/storage/friends/said';
import { noteSeen, readSeen } from '@/lib/storage/friends/seen';
import { changeShortlist, readShortlist, watchShortlist } from '@/lib/storage/friends/shortlist';
import { knownWraps, wrapsOf } from '@/lib/storage/friends/wraps';
import { deleteEverything } from '@/lib/storage/portable';
import { BO, hex, parcel, pickWith, purchase, said, shortlisted } from './examples';

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('what was said', () => {
  const remark = said(1, { about: ['gtin:1', 'name:fenwick'] });
  const pick = said(2, { content: pickWith(9), about: ['gtin:1'] });

  it('is found by what it is about, each once, by kind and by id', async () => {
    await commitSaid({ said: [remark, pick], wraps: [] });
    expect(await saidAbout(['gtin:1', 'name:fenwick'])).toEqual([remark, pick]);
    expect(await saidAbout(['name:fenwick', 'url:none'])).toEqual([remark]);
    expect(await saidAbout([])).toEqual([]);
    expect(await saidOfKind('pick')).toEqual([pick]);
    expect([await readSaid(pick.id), await readSaid(hex(3))]).toEqual([pick, undefined]);
  });

  it('never changes once it is there', async () => {
    await commitSaid({ said: [remark], wraps: [] });
    await commitSaid({ said: [{ ...remark, by: hex(66) }], wraps: [] });
    expect(await allSaid()).toEqual([remark]);
  });

  it('comes in with its events, or not at all', async () => {
    const wrap = { id: hex(7), key: BO, at: 5, said: remark.id };
    const unfit = { ...wrap, id: undefined as unknown as string };
    await expect(commitSaid({ said: [remark], wraps: [wrap, unfit] })).rejects.toThrow();
    expect([await allSaid(), await knownWraps([wrap.id])]).toEqual([[], new Set()]);
    await commitSaid({ said: [remark], wraps: [wrap] });
    expect(await knownWraps([wrap.id, hex(8)])).toEqual(new Set([wrap.id]));
    expect(await wrapsOf(remark.id)).toEqual([wrap]);
  });

  it('when dropped leaves its event known, so that it does not come back', async () => {
    await commitSaid({ said: [remark], wraps: [{ id: hex(7), key: BO, at: 5, said: remark.id }] });
    await dropSaid([remark.id, hex(99)]);
    expect([await allSaid(), (await knownWraps([hex(7)])).size]).toEqual([[], 1]);
  });
});

describe('marks', () => {
  it('are of one key on one relay; the last one counts', async () => {
    const mark = { relay: 'wss://one.test/', key: BO, since: 1, full: 0 };
    await setMark(mark);
    await setMark({ ...mark, since: 2 });
    await setMark({ ...mark, relay: 'wss://one.test/more', since: 3 });
    expect(await marksOf('wss://one.test/')).toEqual([{ ...mark, since: 2 }]);
  });
});

describe('the outbox', () => {
  it('keeps the order things were put in, whatever becomes of them', async () => {
    await putParcels([parcel('z'), parcel('a')]);
    await putParcels([parcel('m'), parcel('z', { tries: 1 })]);
    await changeParcel('a', (now) => ({ ...now, tries: now.tries + 4 }));
    expect((await allParcels()).map(({ id, tries }) => [id, tries])).toEqual([
      ['z', 1],
      ['a', 4],
      ['m', 0],
    ]);
    await changeParcel('z', () => undefined);
    await changeParcel('z', (now) => ({ ...now, tries: 9 }));
    expect((await allParcels()).map(({ id }) => id)).toEqual(['a', 'm']);
  });
});

describe('a draft', () => {
  const draft: PickDraft = { ...{ id: 'd', question: 'Which?', note: '' }, candidates: [], days: 7, to: [BO] };

  it('stays with its photos until it is dropped', async () => {
    await keepDraft({ ...draft, question: '' });
    await keepDraft(draft);
    await keepDraftPhoto('d', { id: 'f', type: 'image/webp' }, Uint8Array.of(1, 2, 3));
    await keepDraftPhoto('other', { id: 'g', type: 'image/jpeg' }, Uint8Array.of(4));
    expect([await readDraft('d'), await drafts()]).toEqual([draft, [draft]]);
    expect(await readDraftPhoto('f')).toEqual(Uint8Array.of(1, 2, 3));
    await dropDraft('d');
    expect([await readDraft('d'), await readDraftPhoto('f')]).toEqual([undefined, undefined]);
    expect(await readDraftPhoto('g')).toEqual(Uint8Array.of(4));
  });
});

describe('the news', () => {
  it('lose no change of many at once, grow their revision by themselves, and tell whoever watches', async () => {
    const heard: number[] = [];
    const stop = watchNews(({ revision }) => heard.push(revision));
    expect(await readNews()).toEqual(NO_NEWS);
    await Promise.all(
      Array.from({ length: 20 }, () => changeNews((now) => ({ ...now, requests: now.requests + 1, revision: 0 }))),
    );
    stop();
    expect(await readNews()).toMatchObject({ requests: 20, revision: 20 });
    expect(heard).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('end with the browser, but what was seen does not, nor goes it back', async () => {
    await changeNews((now) => ({ ...now, requests: 1 }));
    await noteSeen(hex(1), 500);
    await Promise.all([noteSeen(hex(1), 400), noteSeen(hex(2), 7)]);
    await fakeBrowser.storage.session.clear();
    expect(await readNews()).toEqual(NO_NEWS);
    expect(await readSeen()).toEqual(
      new Map([
        [hex(1), 500],
        [hex(2), 7],
      ]),
    );
  });
});

describe('the shopper’s lists', () => {
  it('change one purchase at a time, in place, and tell whoever watches', async () => {
    const heard: number[] = [];
    const stop = watchPurchases((all) => heard.push(all.length));
    await Promise.all(['a', 'b', 'c'].map((id) => changePurchase(id, () => purchase(id))));
    await changePurchase('b', (now) => now && { ...now, came: 'kept' });
    expect(await readPurchases()).toEqual([purchase('a'), purchase('b', { came: 'kept' }), purchase('c')]);
    await changePurchase('a', () => undefined);
    stop();
    expect((await readPurchases()).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(heard).toEqual([1, 2, 3, 3, 2]);
  });

  it('keep every product put on the shortlist at once', async () => {
    const heard: number[] = [];
    const stop = watchShortlist((all) => heard.push(all.length));
    const keys = Array.from({ length: 10 }, (_, n) => `k${n}`);
    await Promise.all(keys.map((key) => changeShortlist((now) => [...now, shortlisted(key)])));
    stop();
    expect((await readShortlist()).map(({ key }) => key)).toEqual(keys);
    expect(heard.at(-1)).toBe(10);
  });
});
