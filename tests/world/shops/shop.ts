import type { Goods, Said } from '@/tests/world/goods';
import type { Html } from '@/tests/world/html';

/** All words a shop says around its goods, in its language. */
export type ShopWords = {
  home: string;
  search: string;
  cart: string;
  signIn: string;
  email: string;
  password: string;
  addToCart: string;
  checkOut: string;
  choose: string;
  reviews: string;
  verified: string;
  /** Reads after a number from 1 to 5. */
  outOfFive: string;
  helpful: string;
  questions: string;
  related: string;
  nothingFound: string;
  guide: { title: string; by: string; text: string };
};

/** A shop of the demo world. */
export type Shop = {
  host: string;
  lang: string;
  name: string;
  tagline: string;
  words: ShopWords;
  /** Background, ink, accent and the accent's own ink, as CSS colours; then the typeface. */
  look: readonly [paper: string, ink: string, accent: string, onAccent: string, face: string];
  /** Without landmarks, headings in lists or any other markup that explains itself. */
  bare: boolean;
  goods: readonly Goods[];
  /** The product page, without its frame. */
  product: (goods: Goods, shop: Shop) => { head?: Html; body: Html };
};

/** A price as the shop's readers write it. */
export const priceOf = (shop: Shop, { price }: Goods): string =>
  new Intl.NumberFormat(shop.lang, { style: 'currency', currency: price.currency }).format(Number(price.amount));

/** The last and most exact part of a category path. */
export const shelfOf = ({ category }: Goods): string => category.split('>').at(-1)?.trim() ?? category;

/** Where the listing of a category stands. */
export const shelfPath = (goods: Goods): string =>
  `/c/${encodeURIComponent(shelfOf(goods).toLowerCase().replace(/\s+/g, '-'))}`;

/** Mean and number of the stars given, or undefined when nobody gave any. */
export const tallyOf = (reviews: readonly Said[]): { mean: string; count: number } | undefined => {
  const given = reviews.flatMap(({ stars }) => stars ?? []);
  if (given.length === 0) return undefined;
  return { mean: (given.reduce((sum, stars) => sum + stars, 0) / given.length).toFixed(1), count: given.length };
};

/** Stars as people see them: `★★★★☆`. */
export const starRow = (stars: number): string => '★'.repeat(Math.round(stars)) + '☆'.repeat(5 - Math.round(stars));

/** Other goods of the shop, the same category first. */
export const relatedTo = (goods: Goods, shop: Shop): readonly Goods[] =>
  shop.goods
    .filter(({ slug }) => slug !== goods.slug)
    .sort((a, b) => Number(b.category === goods.category) - Number(a.category === goods.category))
    .slice(0, 3);
