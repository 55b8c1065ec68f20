import * as v from 'valibot';

import { CAPS, plainLine, plainText } from './plain-text';

import type { Score } from './score';
import type { Sighting } from './sighting';
import { safeUrl } from './web-address';

/*
 * The words of the field as schemas, for whatever comes from outside: pages, imports, files. Parsing caps and cleans:
 * texts become plain, odd links disappear, lists are cut; what is not of the shape is refused.
 */

const line = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((s) => plainLine(s, cap)),
  );
const body = (cap: number) =>
  v.pipe(
    v.string(),
    v.transform((s) => plainText(s, cap)),
  );
const named = (cap: number) => v.pipe(line(cap), v.minLength(1));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9), v.transform(Math.round));
const address = v.pipe(
  v.string(),
  v.transform((s) => safeUrl(s)),
  v.string(),
);
/** A link that may be left out when it is not fit to be followed. */
const link = v.fallback(v.optional(address), undefined);
const listOf = <S extends v.GenericSchema>(item: S, cap: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, cap)),
    v.array(item),
  );

const id = named(40);

export const productSchema = v.object({
  url: address,
  name: named(CAPS.productName),
  brand: v.optional(named(CAPS.name)),
  image: link,
  category: v.optional(line(CAPS.title)),
  lang: v.optional(line(35)),
  price: v.optional(
    v.object({
      amount: v.pipe(v.string(), v.regex(/^\d{1,12}(\.\d{1,4})?$/)),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    }),
  ),
  ids: v.object({
    gtin: v.optional(id),
    isbn: v.optional(id),
    mpn: v.optional(id),
    sku: v.optional(id),
    asin: v.optional(id),
  }),
  variant: v.optional(v.record(line(CAPS.name), line(CAPS.title))),
  sure: unit,
});

const tallySchema = v.object({ value: v.number(), worst: v.number(), best: v.number(), count });

export const opinionSchema = v.object({
  id: named(CAPS.title),
  source: named(CAPS.title),
  kind: v.picklist(['review', 'post', 'comment', 'question', 'answer', 'reaction', 'clip']),
  by: v.object({
    name: v.optional(line(CAPS.name)),
    url: link,
    friend: v.optional(line(80)),
    standing: v.optional(
      v.object({ kind: v.picklist(['karma', 'trust-level', 'followers', 'reviews', 'staff']), value: v.number() }),
    ),
  }),
  score: v.optional(
    v.pipe(
      unit,
      v.transform((n) => n as Score),
    ),
  ),
  title: v.optional(line(CAPS.title)),
  text: v.optional(body(CAPS.text)),
  lang: v.optional(line(35)),
  at: v.optional(v.number()),
  url: link,
  verified: v.optional(v.boolean()),
  incentivised: v.optional(v.boolean()),
  votes: v.optional(v.object({ up: count, down: count })),
  replies: v.optional(count),
  photos: v.optional(listOf(address, 12)),
  match: v.object({ by: v.picklist(['gtin', 'isbn', 'mpn', 'url', 'name', 'page', 'shopper']), sure: unit }),
});

const judgementSchema = v.object({
  lang: line(35),
  polarity: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  label: v.picklist(['positive', 'neutral', 'negative']),
  aspects: listOf(v.object({ theme: line(CAPS.name), polarity: v.number(), quote: line(CAPS.quote) }), 40),
  flags: v.array(v.picklist(['incentivised', 'promotion', 'question', 'no-opinion', 'mismatch'])),
  fingerprint: listOf(v.number(), 128),
});

export const judgedOpinionSchema = v.object({ ...opinionSchema.entries, judged: judgementSchema });

/** How many opinions of one page or source are taken at most. */
export const MOST_OPINIONS = 300;

export const sightingSchema = v.union([
  v.object({
    url: address,
    product: productSchema,
    opinions: listOf(opinionSchema, MOST_OPINIONS),
    tally: v.optional(tallySchema),
  }),
  v.object({
    url: address,
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
