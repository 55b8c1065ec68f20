import { describe, expect, it } from 'vitest';
import { publicReview, type ReviewText, signatureOf } from '@/lib/domain/friends/public-review';
import type { ReviewKey } from '@/lib/domain/friends/vault';
import type { SourceIo } from '@/lib/domain/source';
import { newReviewKey, signReview } from '@/lib/friends/opinions/mangrove';
import { openSource } from '@/lib/sources/kinds';
import { called, ROUND } from '@/tests/unit/sources/products';

const source = openSource({ id: 'mangrove', kind: 'mangrove', label: 'Mangrove', fields: {} });
const BOOK = called('The Lantern Year', { ids: { isbn: '9780306406157' } });
const AT = 1_740_823_200;

const key = await newReviewKey();
const review = (more: object = {}): ReviewText =>
  ({ sub: 'urn:isbn:9780306406157', rating: 75, opinion: 'Slow, then moving.', metadata: {}, ...more }) as ReviewText;
const signed = (more: object = {}, by: ReviewKey = key) => signReview(review(more), by, AT);
const pemOf = (jwt: string): string => JSON.parse(atob(jwt.split('.')[0] ?? '')).kid;

/** What the server would answer with these reviews, and what it was asked. */
const server = (jwts: readonly string[], more: object = {}) => {
  const asked: URL[] = [];
  const io = {
    fetchJson: async (url: string) => {
      asked.push(new URL(url));
      return { reviews: jwts.map((jwt) => ({ jwt, payload: { opinion: 'not what was signed' } })), ...more };
    },
  } as unknown as SourceIo;
  return { asked, find: async (product = BOOK) => (await source.find(product, io)).opinions };
};

describe('Mangrove', () => {
  it('is asked for a book by its number alone', async () => {
    const { asked, find } = server([]);
    await find();
    expect(asked.map(({ searchParams: q }) => [q.get('sub'), q.get('q')])).toEqual([['urn:isbn:9780306406157', null]]);
  });

  it('is asked for anything else by its name, never by its address', async () => {
    const { asked, find } = server([]);
    await find(ROUND);
    expect(asked.map(({ searchParams: q }) => [q.get('sub'), q.get('q')])).toEqual([[null, 'Fenwick Round']]);
  });

  it('tells everything it knows of a review', async () => {
    const jwt = await signed({ metadata: { nickname: 'marnie', is_affiliated: 'true' } });
    const id = signatureOf(jwt);
    const { find } = server([jwt], {
      issuers: { [pemOf(jwt)]: { count: 12, neutrality: 0.4 } },
      maresi_subjects: { [`urn:maresi:${id}`]: { count: 5, positive_count: 4 } },
    });
    expect(await find()).toEqual([
      {
        id,
        source: 'mangrove',
        kind: 'review',
        by: { name: 'marnie', standing: { kind: 'reviews', value: 12 } },
        score: 0.75,
        text: 'Slow, then moving.',
        at: AT,
        url: `https://mangrove.reviews/list?signature=${id}`,
        incentivised: true,
        votes: { up: 4, down: 1 },
        match: { by: 'isbn', sure: 1 },
      },
    ]);
  });

  it('reads a verdict published from here with the stars it was given', async () => {
    const said = publicReview(
      { product: { name: BOOK.name, ids: BOOK.ids }, rating: 4, disclosure: {} } as Parameters<typeof publicReview>[0],
      { nickname: '', giftNote: '' },
    );
    expect(await server([await signed(said)]).find()).toMatchObject([{ score: 0.75 }]);
  });

  it('drops what the named key did not sign', async () => {
    const [head, , seal] = (await signed()).split('.');
    const [, other] = (await signed({ opinion: 'Brilliant!' })).split('.');
    const foreign = (await signed({}, await newReviewKey())).split('.');
    const forged = [`${head}.${other}.${seal}`, `${head}.${other}.${foreign[2]}`, 'a.b.c', `${head}.${other}.`, '😀'];
    expect(await server(forged).find()).toEqual([]);
  });

  it('drops keys and ways of signing it does not know', async () => {
    const [, body, seal] = (await signed()).split('.');
    const heads = [{ alg: 'none' }, { alg: 'ES256', kid: 'nonsense' }, { alg: 'ES256', kid: pemOf('e30.') }];
    expect(await server(heads.map((head) => `${btoa(JSON.stringify(head))}.${body}.${seal}`)).find()).toEqual([]);
  });

  it('is not understood when nothing that was really signed can be read', async () => {
    await expect(server([await signed({ sub: undefined })]).find()).rejects.toMatchObject({
      name: 'SourceError',
      trouble: 'not-understood',
    });
  });

  it('leaves out other books, what machines wrote, and what its author took back', async () => {
    const gone = await signed({ opinion: 'I was wrong.' });
    const jwts = [
      await signed({ sub: 'urn:isbn:9780306406164' }),
      await signed({ metadata: { is_generated: 'true' } }),
      gone,
      await signed({ sub: `urn:maresi:${signatureOf(gone)}`, action: 'delete', opinion: undefined }),
    ];
    expect(await server(jwts).find()).toEqual([]);
  });

  it('lets nobody take back what another wrote', async () => {
    const jwt = await signed();
    const attack = { sub: `urn:maresi:${signatureOf(jwt)}`, action: 'delete' };
    expect(await server([jwt, await signed(attack, await newReviewKey())]).find()).toHaveLength(1);
  });
});
