import * as v from 'valibot';
import { REVIEWS_ORIGIN, reviewAddress } from '@/lib/domain/friends/public-review';
import { isbn } from '@/lib/domain/identifiers';
import type { Findings, Match, Opinion, SourceId } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { unixSeconds, whenFit } from '@/lib/domain/schemas';
import { score } from '@/lib/domain/score';
import { type SourceConfig, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { openSigned, type Signed } from '@/lib/sources/kinds/mangrove/signed';
import { matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';

const HOSTS = new Set(['mangrove.reviews', 'www.mangrove.reviews', 'api.mangrove.reviews']);
const FRESH_SECONDS = 900;
const ROWS = 50;

const text = v.nullish(v.string(), '');
const count = v.pipe(v.number(), v.minValue(0));
const counted = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.nullish(v.record(v.string(), v.unknown()), {}),
    v.transform((all) => new Map(Object.entries(all).filter(([, value]) => v.is(schema, value)))),
    v.map(v.string(), schema),
  );
const answerSchema = v.object({
  reviews: v.array(v.unknown()),
  issuers: counted(v.object({ count })),
  maresi_subjects: counted(v.object({ count, positive_count: count })),
});
const rowSchema = v.object({ jwt: v.string() });

/** The standard writes its flags as text; some clients as booleans. */
const flag = v.pipe(
  v.unknown(),
  v.transform((value) => value === true || value === 'true'),
);
const payloadSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    sub: v.string(),
    iat: whenFit(unixSeconds),
    action: text,
    rating: whenFit(v.nullable(v.number())),
    opinion: v.fallback(text, ''),
    metadata: v.nullish(
      v.object({
        nickname: v.fallback(text, ''),
        given_name: v.fallback(text, ''),
        is_affiliated: v.optional(flag, false),
        is_generated: v.optional(flag, false),
      }),
      {},
    ),
  }),
);

type Answer = v.InferOutput<typeof answerSchema>;
type Review = Signed & { said: v.InferOutput<typeof payloadSchema> };
/** What is asked for: reviews of one subject, or with these words. */
type Question = { sub: string } | { q: string };
type Told = (said: Review['said']) => Match | null;

const questionOf = (product: Product): Question => {
  const book = isbn(product.ids.isbn ?? product.ids.gtin ?? '');
  return book ? { sub: `urn:isbn:${book}` } : { q: searchPhrase(product) };
};

/** The words an address or a place name is made of. */
const subjectWords = (sub: string): string =>
  plainLine(sub.slice(0, CAPS.title).replace(/^\w+:\/*|%20|[-_/?=&+.]/g, ' '), CAPS.title);

const tellerOf = (question: Question, product: Product): Told => {
  if ('sub' in question) return ({ sub }) => (sub === question.sub ? { by: 'isbn', sure: 1 } : null);
  const matches = matcherFor(product);
  return ({ sub, opinion }) =>
    matches({ text: plainText(opinion, CAPS.text), links: [sub], topic: { title: subjectWords(sub), links: [sub] } });
};

/** The reviews whose signature holds. Throws SourceError when none of those can be read. */
const opened = async (rows: readonly v.InferOutput<typeof rowSchema>[]): Promise<Review[]> => {
  const signed = (await Promise.all(rows.map(({ jwt }) => openSigned(jwt)))).flatMap((one) => one ?? []);
  const reviews = signed.flatMap((one): Review[] => {
    const said = v.safeParse(payloadSchema, one.payload);
    return said.success ? [{ ...one, said: said.output }] : [];
  });
  if (signed.length > 0 && reviews.length === 0)
    throw new SourceError('not-understood', 'what is signed has another shape');
  return reviews;
};

/** Reviews as they stand: neither what edits, deletes or reports another, nor what its own author took back so. */
const standing = (all: readonly Review[]): Review[] => {
  const nameOf = (key: string, subject: string) => `${key} ${subject}`;
  const acted = new Set(all.filter(({ said }) => said.action).map(({ key, said }) => nameOf(key, said.sub)));
  return all.filter(({ key, signature, said }) => !said.action && !acted.has(nameOf(key, `urn:maresi:${signature}`)));
};

const authorOf = ({ key, said }: Review, { issuers }: Answer): Opinion['by'] => {
  const wrote = issuers.get(key)?.count;
  return present<Opinion['by']>({
    name: plainLine(said.metadata?.nickname || said.metadata?.given_name || '', CAPS.name) || undefined,
    standing: wrote === undefined ? undefined : { kind: 'reviews', value: wrote },
  });
};

const votesOn = (signature: string, { maresi_subjects }: Answer): Opinion['votes'] => {
  const voted = maresi_subjects.get(`urn:maresi:${signature}`);
  return voted && { up: voted.positive_count, down: Math.max(0, voted.count - voted.positive_count) };
};

const opinionOf = (review: Review, answer: Answer, match: Match): Omit<Opinion, 'source'> => {
  const { said, signature } = review;
  return present<Omit<Opinion, 'source'>>({
    id: signature.slice(0, CAPS.title),
    kind: 'review',
    by: authorOf(review, answer),
    score: said.rating == null ? undefined : score(said.rating, 0, 100),
    text: plainText(said.opinion, CAPS.text) || undefined,
    at: said.iat,
    url: reviewAddress(signature),
    incentivised: said.metadata?.is_affiliated || undefined,
    votes: votesOn(signature, answer),
    match,
  });
};

const find = async (source: SourceId, product: Product, io: SourceIo): Promise<Findings> => {
  const question = questionOf(product);
  if ('q' in question && !question.q) return { opinions: [] };
  const asked = new URLSearchParams({ ...question, limit: `${ROWS}`, issuers: 'true', maresi_subjects: 'true' });
  const heard = await io.fetchJson(`${REVIEWS_ORIGIN}/reviews?${asked}`, { freshFor: FRESH_SECONDS });
  const answer = understood(answerSchema, heard, 'the reviews');
  const reviews = await opened(rowsOf(rowSchema, answer.reviews, 'a review'));
  const tells = tellerOf(question, product);
  const opinions = standing(reviews).flatMap((review): Opinion[] => {
    const match = review.said.metadata?.is_generated ? null : tells(review.said);
    return match ? [{ ...opinionOf(review, answer, match), source }] : [];
  });
  return { opinions: opinions.slice(0, MOST_OPINIONS) };
};

const config: SourceConfig = { id: 'mangrove', kind: 'mangrove', label: 'Mangrove', fields: {} };

/**
 * Open reviews anybody may write and read (mangrove.reviews, MaReSt). Asked for a book by its ISBN, for anything else by its
 * name; only what its author's key really signed is believed.
 */
export const mangrove: SourceKind = {
  kind: 'mangrove',
  label: 'Mangrove',
  medium: 'forum',
  fields: [],
  reveals: 'name-or-identifier',
  recognise: async ({ hostname }) => (HOSTS.has(hostname) ? config : null),
  open: ({ id, label }) => ({
    id,
    label,
    medium: 'forum',
    origins: [REVIEWS_ORIGIN],
    find: (product, io) => find(id, product, io),
  }),
};
