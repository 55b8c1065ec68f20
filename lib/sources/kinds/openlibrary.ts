import * as v from 'valibot';
import { isbn } from '@/lib/domain/identifiers';
import type { Findings, Tally } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import type { SourceConfig, SourceIo, SourceKind } from '@/lib/domain/source';
import { rowsOf, understood } from '@/lib/sources/read/rows';

const ORIGIN = 'https://openlibrary.org';
/** Ratings come in slowly, and a visitor has about one request a second. */
const FRESH_SECONDS = 86_400;

const answerSchema = v.object({ docs: v.array(v.unknown()) });
const workSchema = v.object({
  key: v.pipe(v.string(), v.regex(/^\/works\/OL\d{1,12}W$/)),
  title: v.nullish(v.string(), ''),
  ratings_average: v.nullish(v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
  ratings_count: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
});
type Work = v.InferOutput<typeof workSchema>;

const tallyOf = ({ ratings_average, ratings_count }: Work): Tally | undefined =>
  ratings_average == null || !ratings_count
    ? undefined
    : { value: ratings_average, worst: 1, best: 5, count: ratings_count };

const find = async ({ ids }: Product, io: SourceIo): Promise<Findings> => {
  const book = isbn(ids.isbn ?? ids.gtin ?? '');
  if (!book) return { opinions: [] };
  const asked = new URLSearchParams({ isbn: book, fields: 'key,title,ratings_average,ratings_count', limit: '1' });
  const heard = await io.fetchJson(`${ORIGIN}/search.json?${asked}`, { freshFor: FRESH_SECONDS });
  const [work] = rowsOf(workSchema, understood(answerSchema, heard, 'the search').docs, 'a work');
  if (!work) return { opinions: [] };
  const tally = tallyOf(work);
  const lead = { url: ORIGIN + work.key, title: plainLine(work.title || book, CAPS.title) };
  return { opinions: [], leads: [lead], ...(tally && { tally }) };
};

const config: SourceConfig = { id: 'openlibrary', kind: 'openlibrary', label: 'Open Library', fields: {} };

/**
 * Open Library through its public search (openlibrary.org/dev/docs/api/search): how readers rated a book, over all its
 * editions. It keeps no words of theirs.
 */
export const openlibrary: SourceKind = {
  kind: 'openlibrary',
  label: 'Open Library',
  medium: 'forum',
  fields: [],
  reveals: 'identifier',
  recognise: async ({ hostname }) => (/^(www\.)?openlibrary\.org$/.test(hostname) ? config : null),
  open: ({ id, label }) => ({ id, label, medium: 'forum', origins: [ORIGIN], categories: ['books'], find }),
};
