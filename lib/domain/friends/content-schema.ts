import * as v from 'valibot';
import { gtin, isbn } from '@/lib/domain/identifiers';
import { CAPS } from '@/lib/domain/plain-text';
import { body, line, link, named, productSchema, whenFit } from '@/lib/domain/schemas';
import { allOf, distinct, face, hex, hex32, maybeText, moment, wholeUpTo } from './fields';
import { LIMITS } from './limits';

/*
 * What friends may say, as schemas. Texts become plain and are cut; an odd link, price or identifier is left out; what
 * decides anything (ids, choices, times, lists) is taken as it was said or the whole is refused.
 */

const id = whenFit(named(40));
const verified = (check: (foreign: string) => string | undefined) =>
  whenFit(v.pipe(v.string(), v.maxLength(40), v.transform(check), v.string()));

/** A product as friends name it; identifiers whose check digit is wrong are left out. */
export const productRefSchema = v.object({
  url: link,
  name: named(CAPS.productName),
  brand: whenFit(named(CAPS.name)),
  ids: v.object({ gtin: verified(gtin), isbn: verified(isbn), mpn: id, sku: id, asin: id }),
  price: productSchema.entries.price,
});

// AES-GCM adds a tag of 16 bytes.
const MOST_CHUNKS = Math.ceil((LIMITS.photoBytes + 16) / LIMITS.chunkBytes);

export const photoRefSchema = v.pipe(
  v.object({
    sha256: hex32,
    key: hex32,
    iv: hex(12),
    size: wholeUpTo(LIMITS.photoBytes, 1),
    type: v.picklist(['image/webp', 'image/jpeg']),
    width: wholeUpTo(LIMITS.photoSide, 1),
    height: wholeUpTo(LIMITS.photoSide, 1),
    chunks: v.pipe(
      allOf(hex32, MOST_CHUNKS),
      v.check((all) => distinct(all)),
    ),
    blossom: link,
  }),
  v.check(({ chunks, blossom }) => chunks.length > 0 || blossom !== undefined),
);

const photos = allOf(photoRefSchema, LIMITS.photos);
const candidateId = hex(8);

const candidates = v.pipe(
  allOf(
    v.object({ id: candidateId, title: line(LIMITS.title), product: whenFit(productRefSchema), photos }),
    LIMITS.candidates,
    1,
  ),
  v.check((all) => distinct(all.map(({ id }) => id))),
  v.check((all) => all.flatMap((one) => one.photos).length <= LIMITS.photos),
);

export const pickSchema = v.pipe(
  v.object({
    kind: v.literal('pick'),
    first: v.optional(hex32),
    question: body(LIMITS.question),
    note: maybeText(LIMITS.note),
    candidates,
    deadline: v.optional(moment),
    expires: moment,
  }),
  v.check(({ deadline, expires }) => deadline === undefined || deadline <= expires),
);

const answerSchema = v.object({
  kind: v.literal('answer'),
  pick: hex32,
  reactions: v.pipe(
    allOf(
      v.object({ candidate: candidateId, reaction: v.picklist(['love', 'like', 'unsure', 'skip']) }),
      LIMITS.candidates,
    ),
    // Two reactions to one thing would be two votes.
    v.check((all) => distinct(all.map(({ candidate }) => candidate))),
  ),
  comment: maybeText(LIMITS.comment),
  name: whenFit(named(LIMITS.name)),
});

const remarkSchema = v.object({
  kind: v.literal('remark'),
  about: hex32,
  text: v.pipe(body(LIMITS.comment), v.minLength(1)),
});

const friendOpinionSchema = v.object({
  kind: v.literal('opinion'),
  product: productRefSchema,
  owning: v.picklist(['owning', 'wanting', 'returned']),
  rating: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
  text: body(LIMITS.text),
  fit: maybeText(LIMITS.title),
  since: whenFit(moment),
  disclosure: v.object({ gifted: v.boolean(), affiliated: v.boolean(), ownExperience: v.boolean() }),
  photos: allOf(photoRefSchema, LIMITS.opinionPhotos),
});

const outcomeSchema = v.object({
  kind: v.literal('outcome'),
  pick: hex32,
  decided: v.picklist(['bought', 'passed']),
  candidate: v.optional(candidateId),
  thanks: maybeText(LIMITS.comment),
});

const withdrawalSchema = v.object({ kind: v.literal('withdrawal'), of: allOf(hex32, 100, 1) });

/** What somebody says of themselves. */
export const profileSchema = v.object({ name: named(LIMITS.name), face, mayBeAsked: v.boolean() });

/** Members of a circle, each once. */
export const membersSchema = v.pipe(
  allOf(v.object({ id: hex32, name: line(LIMITS.name) }), LIMITS.members),
  v.check((all) => distinct(all.map(({ id }) => id))),
);

const rosterSchema = v.object({ kind: v.literal('roster'), epoch: wholeUpTo(1e6, 1), members: membersSchema });

/** Everything friends say to each other that is kept. */
export const contentSchema = v.variant('kind', [
  pickSchema,
  answerSchema,
  remarkSchema,
  friendOpinionSchema,
  outcomeSchema,
  withdrawalSchema,
  v.object({ kind: v.literal('profile'), ...profileSchema.entries }),
  rosterSchema,
  v.object({ kind: v.literal('leave') }),
]);
