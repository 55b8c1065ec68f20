import { currencyCode } from '@/lib/domain/currency';
import { markupAmount, readPrice } from '@/lib/domain/price';
import type { Price } from '@/lib/domain/product';
import { type Thing, textIn, thingsIn } from './thing';

/** One way to buy a thing, as markup offers it. */
export type Offer = { price: Price; url?: string; sku?: string };

const isListPrice = (thing: Thing): boolean =>
  /ListPrice|SRP|Strikethrough|MSRP|RegularPrice/i.test(textIn(thing, 'priceType') ?? '') ||
  thingsIn(thing, 'referenceQuantity').length > 0;

const amountOf = (thing: Thing): string | undefined => textIn(thing, 'price', 'lowPrice', 'minPrice');

/** An amount of nothing is how templates say that they have no price. */
const isMeant = (amount: string | undefined): amount is string => amount !== undefined && Number(amount) > 0;

const priceOf = (thing: Thing, currency: string | undefined, home: string | undefined): Price | undefined => {
  const text = amountOf(thing);
  if (!text) return undefined;
  const amount = markupAmount(text);
  const said = currencyCode(textIn(thing, 'priceCurrency') ?? currency ?? '') ?? readPrice(text, home)?.currency;
  return isMeant(amount) && said ? { amount, currency: said } : undefined;
};

const specificationsOf = (offer: Thing): readonly Thing[] => {
  const all = thingsIn(offer, 'priceSpecification');
  const meant = all.filter((specification) => !isListPrice(specification));
  return meant.length > 0 ? meant : all;
};

const readOffer = (thing: Thing, home: string | undefined, shared: string | undefined): Offer | undefined => {
  const currency = textIn(thing, 'priceCurrency') ?? shared;
  const price = [thing, ...specificationsOf(thing)].map((one) => priceOf(one, currency, home)).find(Boolean);
  const [url, sku] = [textIn(thing, 'url'), textIn(thing, 'sku')];
  return price && { price, ...(url && { url }), ...(sku && { sku }) };
};

/** What a thing is offered for: its offers, those inside an AggregateOffer, or a price of its own. */
export const offersOf = (thing: Thing, home: string | undefined): readonly Offer[] => {
  const offers = thingsIn(thing, 'offers').slice(0, 300);
  const inner = offers.flatMap((offer) =>
    thingsIn(offer, 'offers')
      .slice(0, 300)
      .map((one) => readOffer(one, home, textIn(offer, 'priceCurrency'))),
  );
  const outer = offers.map((offer) => readOffer(offer, home, undefined));
  const own = readOffer(thing, home, undefined);
  return [...outer, ...inner, own].filter((offer) => offer !== undefined);
};
