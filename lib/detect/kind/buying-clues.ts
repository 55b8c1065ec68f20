import { attributeOf } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { WORDS } from '@/lib/detect/page/patterns';
import { isMain, PLACE } from '@/lib/detect/page/place';
import type { Bit, Spot } from '@/lib/detect/page/view';
import type { Shown } from '@/lib/detect/visible/visible-price';
import { type Clue, many, yes } from './clue';

const labelOf = (element: Element): string =>
  ['value', 'title', 'aria-label', 'alt']
    .map((name) => attributeOf(element, name).slice(0, 60))
    .join(' ')
    .toLowerCase();

const CAN_BE_PRESSED = PLACE.control | PLACE.link | PLACE.buyBox;

const isBuyBit = ({ text, place }: Bit): boolean =>
  text.length <= 50 &&
  (place & PLACE.skipped) === 0 &&
  (place & CAN_BE_PRESSED) !== 0 &&
  WORDS.buy.test(text.toLowerCase());

/** Buttons to buy with: where they are and how many. */
const buttonClues = ({ view, heading }: Page): readonly Clue[] => {
  const labelled = view.controls.filter(
    ({ element, place }) => !(place & PLACE.skipped) && WORDS.buy.test(labelOf(element)),
  );
  const spots = [...view.bits.filter(isBuyBit), ...labelled];
  const main = spots.filter(({ place }) => isMain(place));
  const start = heading?.at ?? 0;
  return [
    ['buy', yes(spots.length > 0)],
    ['buy.main', yes(main.length > 0)],
    ['buy.one', yes(main.length > 0 && main.length <= 3)],
    ['buy.near', yes(main.some(({ at }) => at > start && at < start + 4000))],
  ];
};

const named = (spots: readonly Spot[], pattern: RegExp): number =>
  spots.filter(({ element }) =>
    pattern.test(`${attributeOf(element, 'name')} ${attributeOf(element, 'id')}`.slice(0, 120)),
  ).length;

const QUANTITY = /(?:^|[ _[.-])(?:qty|quantit[eya]|menge|anzahl|cantidad|aantal|buy-?num|numberofitems)/i;
const CART = /cart|basket|warenkorb|panier|carrito|carrello|winkelwag|ko[rs]z|kosik|sepet|buy|order\/add|bestell/i;

const formClues = ({ view }: Page): readonly Clue[] => {
  const forms = view.forms.filter(({ element }) => CART.test(attributeOf(element, 'action').slice(0, 300))).length;
  const quantities = named(view.controls, QUANTITY);
  const has = (type: string): boolean =>
    view.controls.some(({ element }) => attributeOf(element, 'type').toLowerCase() === type);
  const texts = view.controls.filter(({ tag }) => tag === 'textarea');
  return [
    ['form.cart', yes(forms > 0 && forms <= 4)],
    ['form.quantity', yes(quantities > 0 && quantities <= 3)],
    ['form.password', yes(has('password'))],
    ['form.comment', yes(named(texts, /comment|reply|message/i) > 0)],
    ['form.sort', yes(named(view.controls, /sort|order_?by|limit|per_?page/i) > 0)],
  ];
};

const priceClues = (shown: readonly Shown[]): readonly Clue[] => {
  const [best] = shown;
  return [
    ['price.worth', best ? Math.max(0, Math.min(1, best.worth / 4)) : 0],
    ['price.near', yes(best && best.far > -200 && best.far < 800)],
    ['price.named', yes(best?.named && best.signed)],
    ['price.buy-box', yes(best && (best.place & PLACE.buyBox) !== 0)],
    ['price.tiles', many(shown.filter(({ place }) => place & (PLACE.tile | PLACE.link | PLACE.aside)).length, 40)],
    ['price.none', yes(!best)],
  ];
};

/** What can be bought here, for how much, and whether it is one thing or many. */
export const buyingClues = (page: Page, shown: readonly Shown[]): readonly Clue[] => [
  ...buttonClues(page),
  ...formClues(page),
  ...priceClues(shown),
];
