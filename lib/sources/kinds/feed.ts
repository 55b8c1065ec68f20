import * as v from 'valibot';
import type { Opinion, SourceId } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { unixSeconds } from '@/lib/domain/schemas';
import { type Source, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { type FeedItem, feedItemSchema, MOST_ITEMS, readFeed } from '@/lib/sources/kinds/feed/items';
import { recogniseFeed } from '@/lib/sources/kinds/feed/recognise';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { PAGE_ACCEPT } from '@/lib/sources/read/page-head';
import { MOST_OPINIONS, present } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

const HOUR = 3600;
/** A feed that cannot be reached still speaks through what it said within a day. */
const DAY = 24 * HOUR;

const keptSchema = v.object({ at: unixSeconds, items: v.array(feedItemSchema) });
type Kept = v.InferOutput<typeof keptSchema>;

const recalled = async (io: SourceIo): Promise<Kept | undefined> => {
  const kept = v.safeParse(keptSchema, await io.recall());
  return kept.success ? kept.output : undefined;
};

const youngerThan = (seconds: number, now: number, kept?: Kept): Kept | undefined =>
  kept && now >= kept.at && now - kept.at < seconds ? kept : undefined;

/** Old entries stay when the feed drops them; the same entry said anew replaces the old one. */
const merged = (fresh: readonly FeedItem[], old: readonly FeedItem[]): FeedItem[] => {
  const all = new Map([...old, ...fresh].map((item) => [item.id, item]));
  return [...all.values()].sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, MOST_ITEMS);
};

const polled = async (address: string, io: SourceIo, kept?: Kept): Promise<Kept> => {
  const read = readFeed(await io.fetchText(address, { accept: PAGE_ACCEPT, freshFor: HOUR }), address);
  if (!read) throw new SourceError('not-understood', `${address} is not a feed`);
  if (read.items.length > 0 && read.items.every(({ text }) => !text))
    throw new SourceError('not-understood', `no entry of ${address} has any words`);
  const now: Kept = { at: io.now(), items: merged(read.items, kept?.items ?? []) };
  await io.keep(now);
  return now;
};

const itemsOf = async (address: string, io: SourceIo): Promise<readonly FeedItem[]> => {
  const kept = await recalled(io);
  const fresh = youngerThan(HOUR, io.now(), kept);
  if (fresh) return fresh.items;
  const { items } = await polled(address, io, kept).catch((error) => {
    const stale = youngerThan(DAY, io.now(), kept);
    return stale ?? Promise.reject(error);
  });
  return items;
};

const opinionOf = (item: FeedItem, source: SourceId, matches: Matcher): Opinion | undefined => {
  const match = matches({ title: item.title, text: item.text });
  if (!match || !item.text) return undefined;
  return present<Opinion>({
    id: item.id,
    source,
    kind: item.score === undefined ? 'post' : 'review',
    by: item.by ? { name: item.by } : {},
    score: item.score,
    title: item.title || undefined,
    text: item.text,
    lang: item.lang,
    at: item.at,
    url: item.url,
    match,
  });
};

const find = async (address: string, source: Source, about: { product: Product; io: SourceIo }) => {
  const matches = matcherFor(about.product);
  const items = await itemsOf(address, about.io);
  const opinions = items.flatMap((item) => opinionOf(item, source.id, matches) ?? []);
  return { opinions: opinions.slice(0, MOST_OPINIONS) };
};

/** A blog or review site by its feed: fetched whole at most once an hour and searched here, so it never learns the product. */
export const feed: SourceKind = {
  kind: 'feed',
  label: 'RSS',
  medium: 'blog',
  fields: [
    {
      name: 'address',
      words: 'feed',
      type: 'url',
      required: true,
      example: 'https://blog.example/feed',
    },
  ],
  reveals: 'reading',
  recognise: recogniseFeed,
  open: (config) => {
    const { origin, href } = addressIn(config, 'address');
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'blog',
      origins: [origin],
      find: (product, io) => find(href, source, { product, io }),
    };
    return source;
  },
};
