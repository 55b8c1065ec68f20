import * as v from 'valibot';
import { clipSchema } from '@/lib/domain/clip';
import { CAPS } from '@/lib/domain/plain-text';
import { judgedOpinionSchema, leadsSchema, named, tallySchema, unixSeconds, whenFit } from '@/lib/domain/schemas';
import { correctionsSchema } from './corrections';
import { friendsSchema } from './friends/portable-schema';
import { MOST_SEALED } from './sealed-keys';

const number = v.number();
const text = v.string();
const outcome = v.union([number, text]);
const sealed = v.pipe(text, v.maxLength(8_000_000));

/** Those that wait, and those of the sources here. */
const MOST_EXPORTED = MOST_SEALED + 1;

/** The export format, version 2; documented in docs/export.md. */
const exportSchema = v.object({
  grapevine: v.literal(2),
  settings: v.unknown(),
  /** Keys and tokens of sources under a passphrase, as the background sealed them; a single text in older files. */
  sealedKeys: v.optional(
    v.union([
      v.pipe(v.array(sealed), v.maxLength(MOST_EXPORTED)),
      v.pipe(
        sealed,
        v.transform((one) => [one]),
      ),
    ]),
    [],
  ),
  corrections: correctionsSchema,
  clips: v.array(clipSchema),
  opinions: v.array(
    v.object({
      // In the order they are kept in, so that what was imported is exported the same.
      ...{ product: text, source: text, name: whenFit(named(CAPS.productName)), at: unixSeconds },
      ...{ opinions: v.array(judgedOpinionSchema), tally: whenFit(tallySchema), leads: whenFit(leadsSchema) },
    }),
  ),
  ledger: v.array(
    v.object({ at: unixSeconds, source: text, purpose: text, url: text, answer: outcome, bytes: number, ms: number }),
  ),
  runs: v.array(v.object({ at: unixSeconds, source: text, ms: number, outcome: text, count: number })),
  friends: friendsSchema,
});

/** An export of the current version, parsed. */
export type Export = v.InferOutput<typeof exportSchema>;

const NO_FRIENDS = {
  ...{ said: [], wraps: [], photos: [], drafts: [], draftPhotos: [] },
  ...{ purchases: [], shortlist: [], seen: [] },
};

/** Step n turns version n into n + 1. Shipped steps are never changed; each has a frozen example in the tests. */
const steps: readonly ((before: object) => object)[] = [
  (before) => ({ ...before, grapevine: 2, clips: [], friends: NO_FRIENDS }),
];

/** The version this program writes. */
export const EXPORT_VERSION = steps.length + 1;

/** A file's content as an export of the current version, or why it is none. */
export const parseExport = (foreign: unknown): Export | 'not-ours' | 'newer' => {
  if (typeof foreign !== 'object' || foreign === null) return 'not-ours';
  const { grapevine: version } = foreign as { grapevine?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'not-ours';
  if (version > EXPORT_VERSION) return 'newer';
  const upgraded = steps.slice(version - 1).reduce((value, step) => step(value), foreign);
  const parsed = v.safeParse(exportSchema, upgraded);
  return parsed.success ? parsed.output : 'not-ours';
};
