import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { gtin } from '@/lib/domain/identifiers';
import { allGoods, type Goods, goodsFiles, type Said } from '@/tests/world/goods';

const NOTES = ['sarcastic', 'off-topic', 'copy', 'sponsored', 'other-product', 'question', 'contradictory'] as const;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const date = v.pipe(v.string(), v.isoDate());
const ean13 = v.pipe(
  v.string(),
  v.regex(/^\d{13}$/),
  v.check((digits) => gtin(digits) === digits, 'check digit or prefix'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const saying = { by: words, at: date, text: words };
const said = v.strictObject({
  ...saying,
  title: v.exactOptional(words),
  stars: v.exactOptional(v.picklist([1, 2, 3, 4, 5])),
  likes: v.exactOptional(count),
  verified: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.picklist(NOTES)),
});
const starRange = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
const goodsShape = v.strictObject({
  slug: v.pipe(v.string(), v.regex(/^[a-z\d]+(-[a-z\d]+)*$/)),
  shop: v.picklist(['orchard', 'mercerie', 'baihe']),
  lang: v.picklist(['en', 'fr', 'zh']),
  name: words,
  brand: words,
  category: words,
  description: words,
  price: v.strictObject({
    amount: v.pipe(v.string(), v.regex(/^\d+\.\d\d$/)),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  }),
  gtin: ean13,
  mpn: words,
  sku: words,
  variants: v.exactOptional(v.array(v.strictObject({ name: words, sku: words, gtin: ean13 }))),
  reviews: v.array(said),
  questions: v.array(v.strictObject({ ...saying, answer: v.exactOptional(v.strictObject(saying)) })),
  forum: v.array(v.strictObject({ title: words, category: words, posts: v.pipe(v.array(said), v.minLength(1)) })),
  hackernews: v.array(said),
  articles: v.array(v.strictObject({ title: words, ...saying, stars: v.exactOptional(starRange) })),
}) satisfies v.GenericSchema<unknown, Goods>;

const goods = allGoods();
const postsOf = (one: Goods): readonly Said[] => one.forum.flatMap((topic) => topic.posts);
const opinionsOf = (one: Goods): readonly Said[] => [
  ...one.reviews,
  ...postsOf(one),
  ...one.hackernews,
  ...one.articles.map(({ title, by, at, text }) => ({ title, by, at, text })),
];
const opinions = goods.flatMap(opinionsOf);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const likeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length);
const twiceIn = (values: readonly string[]): readonly string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

describe('each product of the demo world', () => {
  it.each(goodsFiles())('$slug has the shape of Goods and the name of its file', ({ slug, content }) => {
    const { issues, output } = v.safeParse(goodsShape, content);
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    expect(output).toHaveProperty('slug', slug);
  });

  it.each(goods)('$slug is said in the time the world covers, topics and answers in order', (one) => {
    const dates = [...opinionsOf(one), ...one.questions, ...one.questions.flatMap((q) => q.answer ?? [])].map(
      (s) => s.at,
    );
    expect(dates.filter((at) => at < '2024-01-01' || at > '2026-10-31')).toEqual([]);
    for (const topic of one.forum) expect(topic.posts.map((p) => p.at)).toEqual(topic.posts.map((p) => p.at).sort());
    for (const { at, answer } of one.questions) expect(answer === undefined || answer.at >= at).toBe(true);
  });

  it('is sold in the language of its shop', () => {
    const languages = new Map([
      ['orchard', 'en'],
      ['mercerie', 'fr'],
      ['baihe', 'zh'],
    ]);
    expect(goods.filter((one) => one.lang !== languages.get(one.shop)).map((one) => one.slug)).toEqual([]);
  });

  it('shares its numbers with no other', () => {
    const numbersOf = ({ gtin, variants = [] }: Goods) => new Set([gtin, ...variants.map((one) => one.gtin)]);
    expect(twiceIn(goods.flatMap((one) => [...numbersOf(one)]))).toEqual([]);
    expect(twiceIn(goods.map((one) => one.sku))).toEqual([]);
  });
});

describe('what people say in the demo world', () => {
  it('repeats itself only where it is marked as a copy', () => {
    expect(twiceIn(opinions.filter((one) => one.note !== 'copy').map((one) => plain(one.text)))).toEqual([]);
  });

  it('has an original close to every copy', () => {
    const strays = opinions.filter(
      (copy) =>
        copy.note === 'copy' &&
        !opinions.some((one) => one !== copy && likeness(plain(one.text), plain(copy.text)) > 0.75),
    );
    expect(strays.map((copy) => copy.text)).toEqual([]);
  });

  it('has every kind of voice', () => {
    expect(new Set(opinions.flatMap((one) => one.note ?? []))).toEqual(new Set(NOTES));
  });

  it('differs from product to product: loved, hated, divisive, hardly known', () => {
    const starsOf = (slug: string) =>
      goods.find((one) => one.slug === slug)?.reviews.flatMap((r) => r.stars ?? []) ?? [];
    const share = (slug: string, from: number, to: number) =>
      starsOf(slug).filter((n) => n >= from && n <= to).length / starsOf(slug).length;
    expect(share('brackwell-mill-48', 4, 5)).toBeGreaterThan(0.8);
    expect(share('wrenlow-gooseneck-kettle', 1, 2)).toBeGreaterThan(0.7);
    expect(share('the-salt-almanac', 3, 3)).toBe(0);
    expect(share('the-salt-almanac', 1, 2)).toBeGreaterThan(0.4);
    expect(starsOf('oriel-fenwick-square')).toHaveLength(3);
  });

  it('is enough to try everything on: 30 products, 600 opinions, a flagship with all media', () => {
    expect(goods.length).toBeGreaterThanOrEqual(30);
    expect(opinions.length).toBeGreaterThanOrEqual(600);
    const flagship = goods.find((one) => one.slug === 'oriel-fenwick-round');
    expect(flagship?.reviews).toHaveLength(34);
    expect(flagship && postsOf(flagship)).toHaveLength(22);
    expect(flagship?.hackernews).toHaveLength(6);
    expect(flagship?.articles).toHaveLength(4);
    expect(flagship?.questions.filter((q) => q.answer).length).toBeGreaterThanOrEqual(4);
  });
});
