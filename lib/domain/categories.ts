/** The sorts of things shops sell, as a shopper tells them apart; none for what fits nowhere. */
export const CATEGORIES = [
  'glasses',
  'clothing',
  'shoes',
  'jewellery',
  'electronics',
  'home',
  'beauty',
  'food',
  'books',
  'games',
  'films',
  'sport',
  'toys',
  'tools',
  'vehicles',
  'pets',
  'hobby',
] as const;

/** One of {@link CATEGORIES}. */
export type Category = (typeof CATEGORIES)[number];
