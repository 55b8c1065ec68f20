import * as v from 'valibot';
import { type Findings, type Opinion, type SourceId, SURE_ENOUGH, type UnixSeconds } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { unixSeconds, whenFit } from '@/lib/domain/schemas';
import { type Source, type SourceConfig, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { htmlText, readHtml } from '@/lib/sources/read/html-text';
import { MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';

const ORIGIN = 'https://api.stackexchange.com';
const API = `${ORIGIN}/2.3`;
const FRESH_SECONDS = 900;
const QUESTIONS = 30;
/** Of this many questions about the product the answers are read. */
const READ_QUESTIONS = 20;
const ANSWERS = 100;
const DAY = 86_400;
/** What its answers call being asked too often. */
const THROTTLED = 502;
/** How long it is left alone then, in seconds, as it does not say. */
const PAUSE = 60;
/** Sites of the network outside stackexchange.com (stackexchange.com/sites). */
const OWN_HOSTS =
  /^(?:([a-z]{2}|meta)\.)?(stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackapps\.com)$/;
const SITE = /^[a-z\d]+(?:[.-][a-z\d]+){0,4}$/;

const text = v.nullish(v.string(), '');
const count = v.nullish(v.number());
const wrapperSchema = v.object({
  items: v.array(v.unknown()),
  backoff: v.optional(v.number()),
  quota_remaining: v.optional(v.number()),
});
const throttledSchema = v.object({ error_id: v.literal(THROTTLED) });
const ownerSchema = v.nullish(v.object({ display_name: text, link: text, reputation: count }), {});
const said = {
  owner: ownerSchema,
  body: v.string(),
  score: count,
  creation_date: whenFit(unixSeconds),
};
const questionSchema = v.object({
  ...said,
  question_id: v.number(),
  title: v.string(),
  link: v.string(),
  answer_count: count,
});
const answerSchema = v.object({ ...said, question_id: v.number(), answer_id: v.number() });
type Question = v.InferOutput<typeof questionSchema>;
type Answer = v.InferOutput<typeof answerSchema>;
type Said = Pick<Question, 'owner' | 'score'>;

const authorOf = ({ owner }: Said): Opinion['by'] =>
  present<Opinion['by']>({
    name: htmlText(owner?.display_name ?? '', CAPS.name).replace(/\s+/g, ' ') || undefined,
    url: safeUrl(owner?.link ?? ''),
    standing: owner?.reputation == null ? undefined : { kind: 'karma', value: owner.reputation },
  });

const votesOf = ({ score }: Said): Opinion['votes'] =>
  score == null ? undefined : { up: Math.max(0, score), down: Math.max(0, -score) };

const titleOf = ({ title }: Question): string => plainLine(htmlText(title, CAPS.title), CAPS.title);

type Place = { source: SourceId; matches: Matcher };

const questionOpinion = (question: Question, { source, matches }: Place): Opinion | undefined => {
  const title = titleOf(question);
  const { text: words, links } = readHtml(question.body, CAPS.text);
  const match = words && matches({ title, text: words, links });
  if (!match) return undefined;
  return present<Opinion>({
    id: `q${question.question_id}`,
    source,
    kind: 'question',
    by: authorOf(question),
    title,
    text: words,
    at: question.creation_date,
    url: safeUrl(question.link),
    votes: votesOf(question),
    replies: question.answer_count ?? undefined,
    match,
  });
};

const answerOpinion = (answer: Answer, question: Question, { source, matches }: Place): Opinion | undefined => {
  const title = titleOf(question);
  const { text: words, links } = readHtml(answer.body, CAPS.text);
  const match = words && matches({ text: words, links, topic: { title } });
  if (!match) return undefined;
  return present<Opinion>({
    id: `a${answer.answer_id}`,
    source,
    kind: 'answer',
    by: authorOf(answer),
    title,
    text: words,
    at: answer.creation_date,
    url: safeUrl(`/a/${answer.answer_id}`, question.link),
    votes: votesOf(answer),
    match,
  });
};

/** When it wants to be asked again: after its back-off, or at midnight UTC when the day's questions are used up. */
const notBefore = (answer: v.InferOutput<typeof wrapperSchema>, now: UnixSeconds): UnixSeconds => {
  const { backoff = 0, quota_remaining: left } = answer;
  const waits = now + Math.min(Math.max(0, backoff), DAY);
  // So shortly after midnight the answer may be one kept since yesterday, and its count yesterday's.
  const isTodays = now % DAY >= FRESH_SECONDS;
  return left === 0 && isTodays ? Math.max(waits, now - (now % DAY) + DAY) : waits;
};

const keepDistance = async (io: SourceIo): Promise<void> => {
  const kept = v.safeParse(v.number(), await io.recall());
  if (kept.success && kept.output > io.now())
    throw new SourceError('throttled', 'it asked to be left alone', kept.output);
};

/** It says so with 400, in words of its own, or in an answer that looks well. */
const isThrottled = (said: unknown): boolean =>
  v.is(throttledSchema, said) || v.is(v.pipe(v.string(), v.parseJson(), throttledSchema), said);

const leaveAlone = async (until: UnixSeconds, io: SourceIo): Promise<never> => {
  await io.keep(until);
  throw new SourceError('throttled', 'asked too often', until);
};

const ask = async (path: string, asked: Record<string, string>, io: SourceIo): Promise<unknown[]> => {
  const address = `${API}${path}?${new URLSearchParams({ ...asked, filter: 'withbody' })}`;
  const body = await io.fetchJson(address, { freshFor: FRESH_SECONDS }).catch((error: unknown) => {
    if (error instanceof SourceError && isThrottled(error.said)) return leaveAlone(io.now() + PAUSE, io);
    throw error;
  });
  const now = io.now();
  if (isThrottled(body)) return leaveAlone(now + PAUSE, io);
  const answer = understood(wrapperSchema, body, path);
  const until = notBefore(answer, now);
  if (until > now) await io.keep(until);
  return answer.items;
};

/** Their back-off is for each method, so the answers may be asked for although the search wants a pause. */
const answersTo = async (questions: readonly Question[], site: string, io: SourceIo): Promise<Answer[]> => {
  if (questions.length === 0) return [];
  const ids = questions.map(({ question_id }) => question_id).join(';');
  const asked = { site, sort: 'votes', pagesize: String(ANSWERS) };
  return rowsOf(answerSchema, await ask(`/questions/${ids}/answers`, asked, io), 'an answer');
};

const find = async (site: string, source: Source, about: { product: Product; io: SourceIo }): Promise<Findings> => {
  const phrase = searchPhrase(about.product);
  if (!phrase) return { opinions: [] };
  await keepDistance(about.io);
  const asked = { q: phrase, site, sort: 'relevance', pagesize: String(QUESTIONS) };
  const questions = rowsOf(questionSchema, await ask('/search/advanced', asked, about.io), 'a question');
  const place: Place = { source: source.id, matches: matcherFor(about.product) };
  const asking = questions.flatMap((question) => questionOpinion(question, place) ?? []);
  const sure = new Set(asking.filter(({ match }) => match.sure >= SURE_ENOUGH).map(({ id }) => id));
  const read = questions
    .filter(({ question_id: id, answer_count }) => answer_count !== 0 && sure.has(`q${id}`))
    .slice(0, READ_QUESTIONS);
  const byId = new Map(read.map((question) => [question.question_id, question]));
  const answering = (await answersTo(read, site, about.io)).flatMap((answer) => {
    const question = byId.get(answer.question_id);
    return (question && answerOpinion(answer, question, place)) ?? [];
  });
  return { opinions: [...answering, ...asking].slice(0, MOST_OPINIONS) };
};

/** The site a config names, by its host or its short name. Throws SourceError. */
const siteIn = ({ id, fields }: SourceConfig): string => {
  const site = (fields.site ?? '').trim().toLowerCase();
  if (!SITE.test(site) || site.length > 80) throw new SourceError('not-understood', `${id} has no usable site`);
  return site;
};

const isOfNetwork = (host: string): boolean => /^[a-z\d.-]+\.stackexchange\.com$/.test(host) || OWN_HOSTS.test(host);

/** A site of the Stack Exchange network, asked through its public API (api.stackexchange.com/docs, version 2.3) without a key. */
export const stackexchange: SourceKind = {
  kind: 'stackexchange',
  label: 'Stack Exchange',
  medium: 'forum',
  fields: [{ name: 'site', words: 'site', type: 'text', required: true, example: 'hardwarerecs.stackexchange.com' }],
  reveals: 'name',
  recognise: async ({ hostname }) => {
    const site = hostname.replace(/^www\./, '');
    return isOfNetwork(site)
      ? { id: `stackexchange:${site}`, kind: 'stackexchange', label: site, fields: { site } }
      : null;
  },
  open: (config) => {
    const site = siteIn(config);
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'forum',
      origins: [ORIGIN],
      find: (product, io) => find(site, source, { product, io }),
    };
    return source;
  },
};
