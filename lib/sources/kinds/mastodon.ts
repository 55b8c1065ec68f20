import * as v from 'valibot';
import type { Findings, Opinion, SourceId } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { type Asking, type Source, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { compact } from '@/lib/sources/name-parts';
import { searchPhrase } from '@/lib/sources/query';
import { readHtml } from '@/lib/sources/read/html-text';
import { nodeInfoAt } from '@/lib/sources/read/node-info';
import { dateOf, MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

const FRESH_SECONDS = 900;
const ROWS = '40';
/** What servers call themselves that speak this API, in their NodeInfo. */
const SOFTWARE = new Set(['mastodon', 'hometown', 'gotosocial', 'pleroma', 'akkoma']);
const SHORTEST_TAG = 3;
const LONGEST_TAG = 60;

const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean(), false);
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const accountSchema = v.object({
  acct: v.string(),
  display_name: text,
  url: text,
  followers_count: count,
  bot: flag,
  noindex: flag,
  indexable: v.nullish(v.boolean()),
});
const statusSchema = v.object({
  uri: v.string(),
  url: text,
  created_at: text,
  in_reply_to_id: v.nullish(v.unknown()),
  reblog: v.nullish(v.unknown()),
  spoiler_text: text,
  visibility: v.string(),
  language: text,
  content: v.string(),
  favourites_count: count,
  replies_count: count,
  account: accountSchema,
});
const searchSchema = v.object({ statuses: v.array(v.unknown()) });
const timelineSchema = v.array(v.unknown());
type Status = v.InferOutput<typeof statusSchema>;

const authorOf = ({ display_name, acct, url, followers_count }: Status['account']): Opinion['by'] =>
  present<Opinion['by']>({
    // Pictures of a server's own stand in names by their shortcodes.
    name: plainLine(display_name.replace(/:\w{2,40}:/g, ''), CAPS.name) || plainLine(acct, CAPS.name) || undefined,
    url: safeUrl(url),
    standing: followers_count == null ? undefined : { kind: 'followers', value: followers_count },
  });

const isOpen = ({ visibility, reblog, account }: Status): boolean =>
  visibility === 'public' && reblog == null && !account.bot && !account.noindex;

const opinionOf = (status: Status, source: SourceId, matches: Matcher): Opinion | undefined => {
  const title = plainLine(status.spoiler_text, CAPS.title);
  const { text: said, links } = readHtml(status.content, CAPS.text);
  const match = said && matches({ title, text: said, links });
  if (!match) return undefined;
  const { favourites_count: up } = status;
  return present<Opinion>({
    id: status.uri.slice(0, CAPS.url),
    source,
    kind: status.in_reply_to_id == null ? 'post' : 'comment',
    by: authorOf(status.account),
    title: title || undefined,
    text: said,
    lang: plainLine(status.language, 35) || undefined,
    at: dateOf(status.created_at),
    url: safeUrl(status.url) ?? safeUrl(status.uri),
    votes: up == null ? undefined : { up, down: 0 },
    replies: status.replies_count ?? undefined,
    match,
  });
};

const isTag = (tag: string): boolean => tag.length >= SHORTEST_TAG && tag.length <= LONGEST_TAG && !/^\d+$/.test(tag);

const withoutStart = (word: string, start: string): string =>
  start && word.startsWith(start) ? withoutStart(word.slice(start.length), start) : word;

/** Tags people may have put: brand and model written together, or the model alone; and the brand, whose posts are many. */
const tagsOf = ({ brand = '' }: Product, phrase: string): { model: string[]; brand: string[] } => {
  const maker = compact(brand);
  const model = withoutStart(compact(phrase), maker);
  return { model: [...new Set([maker + model, model])].filter(isTag), brand: [maker].filter(isTag) };
};

/** A server, and how it is asked: as a visitor, or as the shopper whose token it is. */
type Server = { origin: string; as: Pick<Asking, 'secret'> };

const tagged = async ({ origin, as }: Server, tags: readonly string[], io: SourceIo): Promise<Status[]> => {
  const [first, ...others] = tags;
  if (!first) return [];
  const asked = new URLSearchParams([['limit', ROWS], ...others.map((tag) => ['any[]', tag])]);
  const address = `${origin}/api/v1/timelines/tag/${encodeURIComponent(first)}?${asked}`;
  const answer = await io.fetchJson(address, { ...as, freshFor: FRESH_SECONDS });
  return rowsOf(statusSchema, understood(timelineSchema, answer, 'the timeline'), 'a post');
};

/** Only who signed in may search, and finds only authors who let themselves be found. */
const searched = async ({ origin, as }: Server, phrase: string, io: SourceIo): Promise<Status[]> => {
  if (!as.secret) return [];
  const asked = new URLSearchParams({ q: phrase, type: 'statuses', limit: ROWS });
  const answer = await io.fetchJson(`${origin}/api/v2/search?${asked}`, { ...as, freshFor: FRESH_SECONDS });
  const { statuses } = understood(searchSchema, answer, 'the search');
  return rowsOf(statusSchema, statuses, 'a post').filter(({ account }) => account.indexable !== false);
};

const find = async (server: Server, source: Source, about: { product: Product; io: SourceIo }): Promise<Findings> => {
  const phrase = searchPhrase(about.product);
  if (!phrase) return { opinions: [] };
  const tags = tagsOf(about.product, phrase);
  const found = await Promise.all([
    searched(server, phrase, about.io),
    tagged(server, tags.model, about.io),
    tagged(server, tags.brand, about.io),
  ]);
  const matches = matcherFor(about.product);
  const statuses = new Map(found.flat().map((status) => [status.uri, status]));
  const opinions = [...statuses.values()]
    .filter(isOpen)
    .flatMap((status) => opinionOf(status, source.id, matches) ?? []);
  return { opinions: opinions.slice(0, MOST_OPINIONS) };
};

/**
 * A server with Mastodon's API (docs.joinmastodon.org), asked for public posts under the product's tags; with the
 * shopper's token also through its search.
 */
export const mastodon: SourceKind = {
  kind: 'mastodon',
  label: 'Mastodon',
  medium: 'social',
  fields: [
    { name: 'address', words: 'address', type: 'url', required: true, example: 'https://social.example' },
    {
      name: 'token',
      words: 'token',
      type: 'secret',
      required: false,
      example: '',
      from: 'https://docs.joinmastodon.org/client/token/',
    },
  ],
  reveals: 'name',
  recognise: async (url, io) => {
    const info = await nodeInfoAt(url, io);
    if (!info || !SOFTWARE.has(info.software)) return null;
    const { host, origin } = url;
    return { id: `mastodon:${host}`, kind: 'mastodon', label: info.name || host, fields: { address: origin } };
  },
  open: (config) => {
    const { origin } = addressIn(config, 'address');
    const token = config.fields.token?.trim() ?? '';
    if (!/^[\x21-\x7E]*$/.test(token)) throw new SourceError('not-understood', `${config.id} has no usable token`);
    const as: Server['as'] = token ? { secret: { header: 'Authorization', value: `Bearer ${token}` } } : {};
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'social',
      origins: [origin],
      find: (product, io) => find({ origin, as }, source, { product, io }),
    };
    return source;
  },
};
