import { PLACE } from '@/lib/detect/page/place';
import type { Price } from '@/lib/domain/product';
import type { Shown } from './visible-price';

/** From this worth on, a price standing on the page is clearly the price of its subject. */
const CLEAR = 3.4;
/** Below this, it may be any price. */
const LIKELY = 0.9;

const same = (a: Price, b: Price): boolean => Math.abs(Number(a.amount) - Number(b.amount)) < 0.006;

/** `1,399` set large with `.99` beside it is also read as `1,399` alone; whoever has the cents is right. */
const withCents = (best: Shown, shown: readonly Shown[]): Price => {
  if (best.price.amount.includes('.')) return best.price;
  const whole = `${best.price.amount}.`;
  const fuller = shown.find(({ price, far }) => price.amount.startsWith(whole) && Math.abs(far - best.far) < 60);
  return fuller?.price ?? best.price;
};

/** The price a person reads off the page, if there is a likely one. */
export const shownPrice = (shown: readonly Shown[]): Price | undefined => {
  const [best] = shown;
  return best && best.worth > LIKELY ? withCents(best, shown) : undefined;
};

/**
 * The price to believe when markup and page may differ: markup's, unless the page clearly shows one of several offers, has
 * struck markup's price through, or shows another price and markup's nowhere.
 */
export const settlePrice = (marked: Price, offers: readonly Price[], shown: readonly Shown[]): Price => {
  const [best] = shown;
  const clear = best && best.worth >= CLEAR ? withCents(best, shown) : undefined;
  if (!best || !clear || same(clear, marked)) return marked;
  if (offers.some((offer) => same(offer, clear))) return clear;
  const standing = shown.filter(({ price }) => same(price, marked));
  const onlyStruck = standing.every(({ place }) => (place & PLACE.struck) !== 0);
  return onlyStruck && best.signed ? clear : marked;
};
