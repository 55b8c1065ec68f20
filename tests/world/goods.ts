import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What kind of voice it is, for tests. A `copy` is another opinion's text with at most a few words changed. */
type Note =
  | 'sarcastic'
  | 'off-topic'
  | 'copy'
  | 'sponsored'
  | 'other-product'
  | 'question'
  /** The words say the opposite of the stars, or of themselves. */
  | 'contradictory';

/** Somebody's words in the demo world, dated `YYYY-MM-DD` between 2024-01 and 2026-10. No note: an honest opinion on the topic. */
export type Said = {
  by: string;
  at: string;
  text: string;
  title?: string;
  stars?: 1 | 2 | 3 | 4 | 5;
  likes?: number;
  verified?: boolean;
  note?: Note;
};

/** A shopper's question on the shop's page, with the answer if anybody gave one. */
export type Question = { by: string; at: string; text: string; answer?: { by: string; at: string; text: string } };

/** One topic of the forum, its posts in the order they were written. */
type Topic = { title: string; category: string; posts: readonly Said[] };

/** A blog post as a feed carries it; `stars` when its writer gave some. */
type Article = { title: string; by: string; at: string; text: string; stars?: number };

/** The invented shops of the demo world: English, French, Chinese. */
type Shop = 'orchard' | 'mercerie' | 'baihe';

/** One product of a demo shop and everything the demo world says about it. Brands, people and places are invented. */
export type Goods = {
  /** Also the name of its file. */
  slug: string;
  shop: Shop;
  lang: 'en' | 'fr' | 'zh';
  name: string;
  brand: string;
  category: string;
  description: string;
  /** A decimal string and its ISO 4217 currency. */
  price: { amount: string; currency: string };
  /** EAN-13. */
  gtin: string;
  mpn: string;
  sku: string;
  variants?: readonly { name: string; sku: string; gtin: string }[];
  /** On the shop's own page. */
  reviews: readonly Said[];
  questions: readonly Question[];
  forum: readonly Topic[];
  /** Comments of the technical news site, all in English. */
  hackernews: readonly Said[];
  articles: readonly Article[];
};

const FOLDER = join(import.meta.dirname, 'goods');

/** The slug each file of the demo world stands for, with the file's content as parsed JSON, in alphabetical order. */
export const goodsFiles = (): readonly { slug: string; content: unknown }[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      slug: file.slice(0, -'.json'.length),
      content: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
    }));

/** Every product of the demo world, in the order of their slugs; that each has this shape is a test. Throws when a file is no JSON. */
export const allGoods = (): readonly Goods[] => goodsFiles().map(({ content }) => content as Goods);
