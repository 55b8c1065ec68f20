import * as v from 'valibot';
import { photoRefSchema, productRefSchema } from '@/lib/domain/friends/content-schema';
import { hex, hex32, milliseconds, moment } from '@/lib/domain/friends/fields';
import { saidSchema } from '@/lib/domain/friends/schemas';
import { productSchema } from '@/lib/domain/schemas';
import { fromBase64 } from './base64';

/*
 * What an export holds of friends. Own words and lists are taken whole or refused; nothing of them is cut.
 */

const text = v.pipe(v.string(), v.maxLength(4000));
const leaning = v.picklist([1, -1]);
const bytes = v.pipe(v.string(), v.maxLength(2_000_000), v.transform(fromBase64), v.instance(Uint8Array));
const { type, size, width, height } = photoRefSchema.pipe[0].entries;

const wrapSchema = v.object({ id: hex32, key: hex32, at: moment, said: v.optional(hex32) });

/** A JWT: three parts in base64url. */
const reviewSchema = v.object({
  jwt: v.pipe(v.string(), v.maxLength(8000), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
  at: moment,
  state: v.picklist(['signed', 'leaving', 'public']),
});

const purchaseSchema = v.object({
  id: text,
  product: productRefSchema,
  pick: v.optional(hex32),
  decided: v.picklist(['bought', 'passed']),
  at: moment,
  reminder: v.optional(
    v.object({ due: moment, about: v.picklist(['arrived', 'later']), told: v.optional(v.literal(true)) }),
  ),
  remindersOff: v.boolean(),
  advice: v.object({
    sources: v.array(v.object({ id: text, leaning })),
    friends: v.array(v.object({ id: hex32, leaning })),
    themes: v.array(text),
  }),
  verdict: v.optional(hex32),
  toldTo: v.optional(v.array(hex32)),
  review: v.optional(reviewSchema),
  came: v.optional(v.picklist(['kept', 'returned'])),
  adviceWasRight: v.optional(v.boolean()),
});

const shortlistedSchema = v.object({ key: text, product: productSchema, at: moment, note: v.optional(text) });

const draftSchema = v.object({
  id: text,
  edits: v.optional(hex32),
  question: text,
  note: text,
  candidates: v.array(
    v.object({
      id: hex(8),
      title: text,
      product: v.optional(productRefSchema),
      photos: v.array(v.object({ id: text, size, type, width, height })),
    }),
  ),
  deadline: v.optional(moment),
  days: v.number(),
  to: v.array(hex32),
});

/** The part `friends` of an export. */
export const friendsSchema = v.object({
  /** For reading by people, and to tell whose file it is. */
  book: v.optional(v.looseObject({ id: hex32 })),
  said: v.array(saidSchema),
  wraps: v.array(wrapSchema),
  photos: v.array(v.object({ sha256: hex32, type, at: moment, bytes })),
  drafts: v.array(draftSchema),
  draftPhotos: v.array(v.object({ id: text, draft: text, type, bytes })),
  purchases: v.array(purchaseSchema),
  shortlist: v.array(shortlistedSchema),
  seen: v.array(v.tuple([hex32, milliseconds])),
  /** The key and the circles' secrets under a passphrase, as the background sealed them. */
  sealedVault: v.optional(v.pipe(v.string(), v.maxLength(4_000_000))),
});

/** What an export holds of friends, parsed. */
export type FriendsPart = v.InferOutput<typeof friendsSchema>;
