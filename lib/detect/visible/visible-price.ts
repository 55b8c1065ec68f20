import { textOf } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { WORDS } from '@/lib/detect/page/patterns';
import { PLACE } from '@/lib/detect/page/place';
import type { Bit } from '@/lib/detect/page/view';
import { namesCurrency, readPrice } from '@/lib/domain/price';
import type { Price } from '@/lib/domain/product';

/** A price standing on the page. `far`: characters from the end of the main heading, negative above it. */
export type Shown = { price: Price; place: number; far: number; named: boolean; signed: boolean; worth: number };

const LONGEST = 70;

const isPriceText = (text: string): boolean => /\d/.test(text) && text.length <= LONGEST;

type Source = { text: string; place: number; at: number; named: boolean; before: string };

const fromNamed = (page: Page): readonly Source[] =>
  page.view.prices
    .slice(0, 400)
    .map(({ element, place, at }) => ({ text: textOf(element, 140), place, at, named: true, before: '' }));

/** A bit that is only a sign or only a number belongs to its neighbours. */
const joined = (bits: readonly Bit[], index: number): string => {
  const bit = bits[index];
  const next = bits[index + 1]?.text ?? '';
  if (!bit) return '';
  if (!/\d/.test(bit.text))
    return bit.text.length <= 4 ? `${bit.text} ${next} ${bits[index + 2]?.text ?? ''}`.slice(0, LONGEST) : '';
  if (namesCurrency(bit.text)) return /^\d{2}$/.test(next) ? `${bit.text} ${next}` : bit.text;
  return next.length <= 6 && namesCurrency(next) ? `${bit.text} ${next}` : '';
};

const fromBits = (page: Page): readonly Source[] => {
  const { bits } = page.view;
  return bits.flatMap(({ text, place, at }, index) => {
    if (text.length > LONGEST || place & (PLACE.skipped | PLACE.price) || !(/\d/.test(text) || text.length <= 4))
      return [];
    const whole = joined(bits, index);
    const before = bits[index - 1]?.text ?? '';
    return whole && namesCurrency(whole) ? [{ text: whole, place, at, named: false, before }] : [];
  });
};

const nearness = (far: number): number => {
  if (far < -400) return -1.5;
  if (far < 0) return 0.4;
  return far < 3000 ? 1.8 - Math.sqrt(far) / 40 : -0.5;
};

const worthOf = (source: Source, far: number, signed: boolean): number =>
  nearness(far) +
  (source.named ? 0.8 : 0) +
  (signed ? 1 : /[.,]\d\d/.test(source.text) ? -0.4 : -1.4) +
  (source.place & PLACE.buyBox ? 0.6 : 0) -
  (source.place & PLACE.struck ? 3 : 0) -
  (source.place & (PLACE.aside | PLACE.edge | PLACE.tile) ? 1.6 : 0) -
  (source.place & PLACE.link ? 0.8 : 0) -
  (source.place & PLACE.review ? 1 : 0) -
  (WORDS.perUnit.test(source.text.toLowerCase()) ? 1 : 0) -
  (WORDS.listPrice.test(`${source.before.slice(-30)} ${source.text}`.toLowerCase()) ? 1.4 : 0) -
  (WORDS.perUnit.test(source.before.slice(-30).toLowerCase()) ? 0.8 : 0) -
  (/%/.test(source.text) ? 0.5 : 0) -
  (/^[-–−]/.test(source.text) ? 1 : 0);

/** All prices on the page, the likeliest to be the product's first. */
export const shownPrices = (page: Page): readonly Shown[] => {
  const end = page.heading ? page.heading.at + page.heading.text.length : 0;
  const sources = [...fromNamed(page), ...fromBits(page)].filter(
    ({ text, place }) => isPriceText(text.slice(0, LONGEST)) && !(place & PLACE.skipped),
  );
  return sources
    .flatMap((source, order): readonly Shown[] => {
      const price = readPrice(source.text, page.home);
      if (!price || Number(price.amount) === 0) return [];
      const [far, signed] = [source.at - end, namesCurrency(source.text)];
      const worth = worthOf(source, far, signed) - Math.min(order, 200) / 1000;
      return [{ price, place: source.place, far, named: source.named, signed, worth }];
    })
    .sort((a, b) => b.worth - a.worth);
};
