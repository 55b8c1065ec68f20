import type { ProductIds } from '@/lib/domain/product';
import type { Detector } from './detectors';
import { type Facts, withoutGaps } from './facts';
import trust from './trust.json';
import { settlePrice } from './visible/settle-price';

import type { Shown } from './visible/visible-price';

/** What each detector found. */
export type Told = ReadonlyMap<Detector['name'], Facts>;

const first = <K extends keyof Facts>(told: Told, field: K, order: readonly string[]): Facts[K] | undefined => {
  for (const name of order) {
    const value = told.get(name as Detector['name'])?.[field];
    if (value !== undefined) return value;
  }
  return undefined;
};

const mergeIds = (told: Told): ProductIds => {
  const least = [...trust.ids].reverse();
  return Object.assign({}, ...least.map((name) => told.get(name as Detector['name'])?.ids));
};

const priceOf = (told: Told, shown: readonly Shown[]): Facts['price'] => {
  const teller = trust.price.map((name) => told.get(name as Detector['name'])).find((facts) => facts?.price);
  return teller?.price && settlePrice(teller.price, teller.prices ?? [], shown);
};

/** Field by field, the word of the detector most to be trusted for it (trust.json). */
export const mergeFacts = (told: Told, shown: readonly Shown[]): Facts =>
  withoutGaps<Facts>({
    name: first(told, 'name', trust.name),
    brand: first(told, 'brand', trust.brand),
    price: priceOf(told, shown),
    image: first(told, 'image', trust.image),
    category: first(told, 'category', trust.category),
    ids: mergeIds(told),
    variant: first(told, 'variant', trust.variant),
    tally: first(told, 'tally', trust.tally),
  });
