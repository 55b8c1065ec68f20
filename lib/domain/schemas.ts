import * as v from 'valibot';

import { CAPS, plainLine, plainText } from './plain-text';

import type { Score } from './score';
import { shopWidgetSchema } from './shop-widget';
import type { Sighting } from './sighting';
import { safeUrl } from './web-address';

/*
 * The words of the field as schemas, for whatever comes from outside: pages, imports, files. Parsing caps and cleans:
 * texts become plain, odd links and numbers disappear, lists are cut and lose what does not fit; what is not of the
 * shape is refused.
 */

/** One line of plain text, cut at `cap` characters. */
export const line = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((s) => plainLine(s, cap)),
  );
/** Plain text, cut at `cap` characters. */
export const body = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((s) => plainText(s, cap)),
  );
/** One line that says something. */
export const named = (cap: number) => v.pipe(line(cap), v.minLength(1));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9), v.transform(Math.round));
const addressUpTo = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((s) => safeUrl(s, undefined, cap)),
    v.string(),
  );
const address = addressUpTo(CAPS.url);
/** The page in view: shops write longer addresses than anybody links to. */
const pageAddress = addressUpTo(CAPS.pageUrl);

/** A field left out when it is not fit, so that one odd value costs only itself. */
export const whenFit = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);
/** An http(s) address, left out when it is none. */
export const link = whenFit(address);

/** A date as whole Unix seconds, from 1970 to the last one a Date can hold (ECMA-262, 21.4.1.1). */
export const unixSeconds = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e12), v.transform(Math.floor));

const cut = (cap: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, cap)),
  );
/** What fits of the first `cap` items. */
export const listOf = <S extends v.GenericSchema>(item: S, cap: number) =>
  v.pipe(
    cut(cap),
    v.transform((all) =>
      all.flatMap((one): v.InferOutput<S>[] => {
        const parsed = v.safeParse(item, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

const id = named(40);

export const productSchema = v.object({
  url: pageAddress,
  name: named(CAPS.productName),
  brand: v.optional(named(CAPS.name)),
  image: link,
  category: v.optional(line(CAPS.title)),
  lang: v.optional(line(35)),
  price: whenFit(
    v.object({
      amount: v.pipe(v.string(), v.regex(/^\d{1,12}(\.\d{1,4})?$/)),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    }),
  ),
  ids: v.object({
    gtin: whenFit(id),
    isbn: whenFit(id),
    mpn: whenFit(id),
    sku: whenFit(id),
    asin: whenFit(id),
  }),
  variant: v.optional(v.record(line(CAPS.name), line(CAPS.title))),
  widget: whenFit(shopWidgetSchema),
  sure: unit,
});

export const tallySchema = v.object({ value: v.number(), worst: v.number(), best: v.number(), count });

const leadSchema = v.object({ url: address, title: named(CAPS.title), said: v.optional(line(CAPS.quote)) });

/** Places worth reading, at most so many as a source may name. */
export const leadsSchema = listOf(leadSchema, 10);

export const opinionSchema = v.object({
  id: named(CAPS.title),
  source: named(CAPS.title),
  kind: v.picklist(['review', 'post', 'comment', 'question', 'answer', 'reaction', 'clip']),
  by: v.object({
    name: v.optional(line(CAPS.name)),
    url: link,
    friend: v.optional(line(80)),
    standing: whenFit(
      v.object({ kind: v.picklist(['karma', 'trust-level', 'followers', 'reviews', 'staff']), value: v.number() }),
    ),
  }),
  score: whenFit(
    v.pipe(
      unit,
      v.transform((n) => n as Score),
    ),
  ),
  title: v.optional(line(CAPS.title)),
  text: v.optional(body(CAPS.text)),
  lang: v.optional(line(35)),
  at: whenFit(unixSeconds),
  url: link,
  verified: v.optional(v.boolean()),
  incentivised: v.optional(v.boolean()),
  votes: whenFit(v.object({ up: count, down: count })),
  replies: whenFit(count),
  photos: whenFit(listOf(address, 12)),
  match: v.object({ by: v.picklist(['gtin', 'isbn', 'mpn', 'url', 'name', 'page', 'shopper']), sure: unit }),
});

const judgementSchema = v.object({
  lang: line(35),
  polarity: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  label: v.picklist(['positive', 'neutral', 'negative']),
  aspects: listOf(v.object({ theme: line(CAPS.name), polarity: v.number(), quote: line(CAPS.quote) }), 40),
  flags: v.array(v.picklist(['incentivised', 'promotion', 'question', 'no-opinion', 'mismatch'])),
  // Its places mean something, so none may be left out.
  fingerprint: v.pipe(cut(128), v.array(v.number())),
});

export const judgedOpinionSchema = v.object({ ...opinionSchema.entries, judged: judgementSchema });

/** How many opinions of one page or source are taken at most. */
export const MOST_OPINIONS = 300;

export const sightingSchema = v.union([
  v.object({
    url: pageAddress,
    product: productSchema,
    opinions: listOf(opinionSchema, MOST_OPINIONS),
    tally: whenFit(tallySchema),
  }),
  v.object({
    url: pageAddress,
    product: v.null(),
    why: v.picklist(['listing', 'search', 'article', 'cart', 'login', 'home', 'off-limits', 'nothing-for-sale']),
  }),
]);

/** JSON leaves absent things absent; valibot writes them as undefined. This takes those out again. */
export const withoutUndefined = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

/** A foreign value as a Sighting, or undefined when it is none. */
export const parseSighting = (foreign: unknown): Sighting | undefined => {
  const parsed = v.safeParse(sightingSchema, foreign);
  return parsed.success ? withoutUndefined<Sighting>(parsed.output) : undefined;
};
