import { parseFeed } from 'feedsmith';
import * as v from 'valibot';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { unixSeconds, whenFit } from '@/lib/domain/schemas';
import { type Score, score } from '@/lib/domain/score';
import { safeUrl } from '@/lib/domain/web-address';
import { htmlText } from '@/lib/sources/read/html-text';
import { dateOf, present } from '@/lib/sources/read/rows';
import { writtenScore } from '@/lib/sources/read/written-score';

/** One entry of a feed, made safe and small enough to keep. */
export type FeedItem = {
  id: string;
  title: string;
  text: string;
  url?: string | undefined;
  by?: string | undefined;
  at?: number | undefined;
  lang?: string | undefined;
  score?: Score | undefined;
};

/** A feed's own name and its entries. */
export type ReadFeed = { title: string; items: readonly FeedItem[] };

/** Of a feed as many entries are kept, the newest. */
export const MOST_ITEMS = 500;
const TEXT_CAP = 3000;

/** Kept entries as they come back from storage. */
export const feedItemSchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  url: v.optional(v.string()),
  by: v.optional(v.string()),
  at: whenFit(unixSeconds),
  lang: v.optional(v.string()),
  score: v.optional(v.custom<Score>((value) => typeof value === 'number')),
});

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];
type Stars = { average?: number | undefined; min?: number | undefined; max?: number | undefined };
/** What the four formats have in common, still foreign. */
type Raw = {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  html?: string | undefined;
  by?: string | undefined;
  date?: string | undefined;
  lang?: string | undefined;
  stars?: Stars | undefined;
};

const fromRss = ({ items = [], language }: FeedOf<'rss'>): Raw[] =>
  items.map((item) => ({
    id: item.guid?.value ?? item.link,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title ?? item.dc?.titles?.[0],
    html: item.content?.encoded ?? item.description,
    by: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
    date: item.pubDate ?? item.dc?.dates?.[0],
    lang: language,
    stars: item.media?.community?.starRating,
  }));

const fromRdf = ({ items = [], dc }: FeedOf<'rdf'>): Raw[] =>
  items.map((item) => ({
    id: item.rdf?.about ?? item.link,
    url: item.link,
    title: item.title,
    html: item.content?.encoded ?? item.description,
    by: item.dc?.creators?.[0],
    date: item.dc?.dates?.[0],
    lang: dc?.languages?.[0],
  }));

const fromAtom = ({ entries = [], xml, authors }: FeedOf<'atom'>): Raw[] =>
  entries.map((entry) => ({
    id: entry.id,
    url: (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href,
    title: entry.title?.value,
    html: entry.content?.value ?? entry.summary?.value,
    by: (entry.authors ?? authors)?.[0]?.name,
    date: entry.published ?? entry.updated,
    lang: entry.xml?.lang ?? xml?.lang,
    stars: entry.media?.community?.starRating,
  }));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const fromJson = ({ items = [], language, authors }: FeedOf<'json'>): Raw[] =>
  items.map((item) => ({
    id: item.id ?? item.url,
    url: item.url ?? item.external_url,
    title: item.title,
    html: item.content_html ?? escaped(item.content_text ?? item.summary ?? ''),
    by: (item.authors ?? authors)?.[0]?.name,
    date: item.date_published ?? item.date_modified,
    lang: item.language ?? language,
  }));

const parsed = (body: string): Parsed | null => {
  try {
    return parseFeed<string>(body, { maxItems: MOST_ITEMS });
  } catch {
    return null;
  }
};

const titleOf = ({ format, feed }: Parsed): string => (format === 'atom' ? feed.title?.value : feed.title) ?? '';

const rawItems = ({ format, feed }: Parsed): Raw[] => {
  if (format === 'rss') return fromRss(feed);
  if (format === 'rdf') return fromRdf(feed);
  return format === 'atom' ? fromAtom(feed) : fromJson(feed);
};

const starred = ({ average, min = 0, max = 5 }: Stars = {}): Score | undefined =>
  average === undefined ? undefined : score(average, min, max);

const itemOf = (raw: Raw, base: string): FeedItem | undefined => {
  const title = htmlText(raw.title ?? '', CAPS.title).replace(/\s+/g, ' ');
  const whole = htmlText(raw.html ?? '', CAPS.text * 2);
  const url = safeUrl(raw.url ?? '', base);
  const id = plainLine(raw.id ?? url ?? title, CAPS.title);
  if (!id || !(title || whole)) return undefined;
  return present<FeedItem>({
    id,
    title,
    text: whole.slice(0, TEXT_CAP).toWellFormed(),
    url,
    by: plainLine(raw.by ?? '', CAPS.name) || undefined,
    at: dateOf(raw.date),
    lang: /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.exec(raw.lang ?? '')?.[0],
    score: starred(raw.stars) ?? writtenScore(title, whole),
  });
};

/**
 * A feed of any format (RSS 0.9–2.0, RDF, Atom, JSON Feed), or null when the body is none or no entry of it can be read.
 * Links are resolved against `base`.
 */
export const readFeed = (body: string, base: string): ReadFeed | null => {
  const feed = parsed(body.trimStart());
  if (!feed) return null;
  const entries = rawItems(feed);
  const items = entries.flatMap((raw) => itemOf(raw, base) ?? []);
  if (entries.length > 0 && items.length === 0) return null;
  const byId = new Map(items.map((item) => [item.id, item]));
  return { title: htmlText(titleOf(feed), CAPS.name), items: [...byId.values()] };
};
