import { beforeEach, describe, expect, it } from 'vitest';
import type { FriendOpinion } from '@/lib/domain/friends/said';
import type { Match } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { removeFriend, rename } from '@/lib/friends/circle/remove-friend';
import { findOpinions } from '@/lib/friends/opinions/find-opinions';
import { sayOpinion } from '@/lib/friends/opinions/say-opinion';
import { withdrawSaid } from '@/lib/friends/opinions/withdraw-said';
import { judge } from '@/lib/judge/judge';
import { matcherFor } from '@/lib/sources/match';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, type Somebody, somebody, threeFriends } from '@/tests/unit/friends/exchange/people';
import { done } from '@/tests/unit/friends/picks/drafts';
import { opining, says } from './saying';

const HALDEN: Product = {
  url: 'https://orchard.test/p/halden-h7',
  name: 'Halden H7 air purifier',
  brand: 'Halden',
  ids: { gtin: '4006381333931' },
  sure: 1,
};

const here = anewForEachTest(threeFriends);
let { ana, bo, cy } = here;
beforeEach(() => {
  ({ ana, bo, cy } = here);
});

const meet = () => exchange(here.clock, ana, bo, cy);
const byName = (product: Product) => {
  const match = matcherFor(product);
  return (name: string): Match | undefined => match({ title: name }) ?? undefined;
};
const found = (who: Somebody, product: Product = HALDEN) => findOpinions(who.io, product, byName(product));
const heard = async (who: Somebody, product?: Product) =>
  (await found(who, product))?.map(({ by, text }) => `${by.name}: ${text}`);

describe('what friends said of a product', () => {
  it('is found on the device, in their words, under the name the shopper calls them', async () => {
    await says(bo, { rating: 4, text: 'Quiet enough for the night.', fit: 'Fits a small room' });
    await meet();
    await rename(ana.io, bo.id, 'Bodil');
    expect(await found(ana)).toEqual([
      {
        id: expect.any(String),
        source: 'friends',
        kind: 'review',
        by: { friend: bo.id, name: 'Bodil' },
        score: 0.75,
        text: 'Quiet enough for the night.\nFits a small room',
        at: expect.any(Number),
        incentivised: false,
        match: { by: 'gtin', sure: 1 },
      },
    ]);
  });

  it('is looked for without a word to anybody, and without writing anything', async () => {
    await says(bo);
    await meet();
    const asked = here.boxes.map(({ asked }) => asked.length);
    const kept = JSON.stringify([...ana.io.kept.said.keys(), ...ana.io.kept.outbox.keys(), ana.io.kept.vault]);
    const io = { ...ana.io, connect: () => Promise.reject(new Error('nobody is to be asked')) };
    expect(await findOpinions(io, HALDEN, byName(HALDEN))).toHaveLength(1);
    expect(here.boxes.map(({ asked }) => asked.length)).toEqual(asked);
    expect(JSON.stringify([...ana.io.kept.said.keys(), ...ana.io.kept.outbox.keys(), ana.io.kept.vault])).toBe(kept);
  });

  it('is the latest of each friend, and nothing of what they took back', async () => {
    await says(bo, { text: 'It rattles.' });
    here.clock.pass(1000);
    await says(bo, { text: 'It stopped rattling.' });
    const gone = await says(cy, { text: 'I like it.' });
    await meet();
    expect(await heard(ana)).toEqual(['Bo: It stopped rattling.', 'Cy: I like it.']);
    done(await withdrawSaid(cy.io, gone));
    await meet();
    expect(await heard(ana)).toEqual(['Bo: It stopped rattling.']);
  });

  it('is judged like everything else', async () => {
    await says(bo, { rating: 2, text: 'The fan is terribly loud and the filter smells awful.' });
    await meet();
    const [judged] = (await found(ana))?.map(judge) ?? [];
    expect(judged?.judged).toMatchObject({ lang: 'en', label: 'negative' });
  });

  it('says of a gift that it was one, and of a wish that it is no review', async () => {
    await says(bo, { owning: 'wanting', disclosure: { gifted: true, affiliated: false, ownExperience: false } });
    await meet();
    expect(await found(ana)).toMatchObject([{ kind: 'post', incentivised: true }]);
  });

  it.each<[string, Partial<FriendOpinion['product']>, Match | undefined]>([
    ['the same number with a leading zero', { name: 'x', ids: { gtin: '04006381333931' } }, { by: 'gtin', sure: 1 }],
    [
      'the same page, reached by an advert',
      { name: 'x', ids: {}, url: `${HALDEN.url}?utm_source=ad` },
      { by: 'url', sure: 0.95 },
    ],
    [
      'another product of a shop that keeps all behind one path',
      { name: 'x', ids: {}, url: `${HALDEN.url}?id=7` },
      { by: 'url', sure: 0.5 },
    ],
    ['the same name in another shop', { name: 'HALDEN H7 Air-Purifier', ids: {} }, { by: 'name', sure: 0.95 }],
    [
      'the same name under another barcode',
      { name: 'Halden H7 air purifier', ids: { gtin: '5012345678900' } },
      { by: 'name', sure: 0.5 },
    ],
    ['a sibling', { name: 'Halden H9', ids: {} }, undefined],
    ['something else', { name: 'Oriel Fenwick Round', ids: {} }, undefined],
  ])('is matched honestly: %s', async (_, product, match) => {
    await says(bo, { product: { name: 'x', ids: {}, ...product } });
    await meet();
    expect((await found(ana))?.[0]?.match).toEqual(match);
  });

  it('speaks for the product itself rather than for what may be it, though that was said later', async () => {
    await says(bo, { text: 'This very one' });
    here.clock.pass(1000);
    await says(bo, {
      text: 'The grey one',
      product: { name: HALDEN.name, brand: 'Halden', ids: { gtin: '5012345678900' } },
    });
    await meet();
    expect(await heard(ana)).toEqual(['Bo: This very one']);
  });

  it('is not heard of those who are friends no more, nor where nobody is one', async () => {
    await says(bo);
    await meet();
    done(await removeFriend(ana.io, { person: bo.id, block: false }));
    expect(await heard(ana)).toEqual([]);
    expect(await found(await somebody('Lonely', here))).toBeUndefined();
  });
});

describe('saying something of a product', () => {
  it('goes to all friends, or to some of them in person, or stays in the own store', async () => {
    await says(ana, { text: 'For all' });
    await meet();
    expect([await heard(bo), await heard(cy)]).toEqual([['Ana: For all'], ['Ana: For all']]);
    here.clock.pass(1000);
    await says(ana, { text: 'For Bo', to: [bo.id] });
    await meet();
    expect([await heard(bo), await heard(cy)]).toEqual([['Ana: For Bo'], ['Ana: For all']]);
    await says(ana, { text: 'For me', to: [] });
    expect(ana.io.kept.outbox.size).toBe(0);
    expect(
      [...ana.io.kept.said.values()].some(({ content }) => content.kind === 'opinion' && content.text === 'For me'),
    ).toBe(true);
  });

  it('goes to friends only', async () => {
    expect(await sayOpinion(ana.io, opining({ to: ['f'.repeat(64)] }))).toEqual({
      state: 'refused',
      because: 'not-found',
    });
  });

  it('is gone with what it replaced: no friend hears an older word again', async () => {
    await says(bo, { text: 'Loud.' });
    await meet();
    here.clock.now += 60_000;
    const second = await says(bo, { text: 'Not so loud.' });
    await meet();
    expect(await heard(ana)).toEqual(['Bo: Not so loud.']);
    done(await withdrawSaid(bo.io, second));
    await meet();
    expect(await heard(ana)).toEqual([]);
  });

  it('is taken back from some as it was said to them', async () => {
    const id = await says(ana, { text: 'For Bo', to: [bo.id] });
    await meet();
    done(await withdrawSaid(ana.io, id));
    await meet();
    expect(await heard(bo)).toEqual([]);
    expect(await withdrawSaid(bo.io, id)).toMatchObject({ state: 'refused' });
  });
});
