import { type Findings, type Lead, type Opinion, type SourceId, SURE_ENOUGH } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import type { SourceIo, SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { listSchema, type Thread, threadSchema, type Video, videoSchema } from '@/lib/sources/kinds/youtube/answers';
import { askWithinQuota } from '@/lib/sources/kinds/youtube/quota';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { htmlText } from '@/lib/sources/read/html-text';
import { dateOf, MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { secretOf } from '@/lib/sources/read/web-field';

const ORIGIN = 'https://www.googleapis.com';
const HOSTS = new Set(['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be']);
/** A key has a hundred searches a day, and ten thousand of the rest. */
const FRESH_SECONDS = { search: 86_400, commentThreads: 3600 } as const;
const VIDEOS = 10;
const COMMENTS = 100;
const READ_VIDEOS = 2;
const LEADS = 5;

type Asked = { phrase: string; source: SourceId; key: string; matches: Matcher; io: SourceIo };
/** A video worth reading under. `isAbout`: the product is its subject, so whatever is said there is about it. */
type Talk = { id: string; title: string; said: string; sure: number; isAbout: boolean };

const ask = (
  list: keyof typeof FRESH_SECONDS,
  words: Readonly<Record<string, string>>,
  { key, io }: Asked,
): Promise<unknown> => {
  const url = `${ORIGIN}/youtube/v3/${list}?${new URLSearchParams({ part: 'snippet', ...words })}`;
  const asking = { freshFor: FRESH_SECONDS[list], secret: { header: 'X-Goog-Api-Key', value: key } } as const;
  return askWithinQuota(() => io.fetchJson(url, asking), { key, io });
};

const itemsIn = (answer: unknown): readonly unknown[] => understood(listSchema, answer, 'the list').items;

const talkIn = ({ id, snippet }: Video, matches: Matcher): Talk => {
  const title = plainLine(htmlText(snippet.title, CAPS.title), CAPS.title);
  const said = plainLine(htmlText(snippet.description, CAPS.quote), CAPS.quote);
  const isAbout = (matches({ topic: { title } })?.sure ?? 0) >= SURE_ENOUGH;
  return { id: id.videoId, title, said, sure: matches({ title, text: said })?.sure ?? 0, isAbout };
};

const talksOn = async (asked: Asked): Promise<Talk[]> => {
  const words = { type: 'video', q: `${asked.phrase} review`, maxResults: `${VIDEOS}`, order: 'relevance' };
  const videos = rowsOf(videoSchema, itemsIn(await ask('search', words, asked)), 'a video');
  const talks = videos.map((video) => talkIn(video, asked.matches)).filter(({ sure }) => sure > 0);
  return talks.sort((a, b) => Number(b.isAbout) - Number(a.isAbout) || b.sure - a.sure);
};

/** What is said under a video; under one that is not about the product alone, only what names it. Many have comments closed. */
const threadsUnder = async ({ id, isAbout }: Talk, asked: Asked): Promise<Thread[]> => {
  const all = { videoId: id, order: 'relevance', maxResults: `${COMMENTS}`, textFormat: 'plainText' };
  const words: Record<string, string> = isAbout ? all : { ...all, searchTerms: asked.phrase };
  const answer = await ask('commentThreads', words, asked).catch(() => ({ items: [] }));
  return rowsOf(threadSchema, itemsIn(answer), 'a comment');
};

const watch = (id: string): string => `https://www.youtube.com/watch?v=${id}`;

const opinionOf = ({ id, snippet }: Thread, talk: Talk, { source, matches }: Asked): Opinion | undefined => {
  const said = snippet.topLevelComment.snippet;
  const text = plainText(said.textDisplay, CAPS.text);
  const match = text && matches({ text, topic: { title: talk.title } });
  if (!match || !snippet.isPublic) return undefined;
  return present<Opinion>({
    id,
    source,
    kind: 'comment',
    by: present<Opinion['by']>({
      name: plainLine(said.authorDisplayName, CAPS.name) || undefined,
      url: safeUrl(said.authorChannelUrl.replace(/^http:/, 'https:')),
    }),
    title: talk.title || undefined,
    text,
    at: dateOf(said.publishedAt),
    url: `${watch(talk.id)}&lc=${encodeURIComponent(id)}`,
    votes: said.likeCount == null ? undefined : { up: said.likeCount, down: 0 },
    replies: snippet.totalReplyCount ?? undefined,
    match,
  });
};

const leadOf = ({ id, title, said }: Talk): Lead => present<Lead>({ url: watch(id), title, said: said || undefined });

const find = async (asked: Asked): Promise<Findings> => {
  if (!asked.phrase) return { opinions: [] };
  const talks = await talksOn(asked);
  const read = talks.slice(0, READ_VIDEOS).map(async (talk) => {
    const threads = await threadsUnder(talk, asked);
    return threads.flatMap((thread) => opinionOf(thread, talk, asked) ?? []);
  });
  const opinions = (await Promise.all(read)).flat().slice(0, MOST_OPINIONS);
  return { opinions, leads: talks.slice(0, LEADS).map(leadOf) };
};

/**
 * YouTube through its Data API (developers.google.com/youtube/v3) with the shopper's own key: what people say under videos
 * about the product. The videos themselves are places to watch, not opinions we could read.
 */
export const youtube: SourceKind = {
  kind: 'youtube',
  label: 'YouTube',
  medium: 'video',
  fields: [
    {
      ...{ name: 'key', words: 'key', type: 'secret', required: true, example: '' },
      from: 'https://console.cloud.google.com/apis/credentials',
    },
  ],
  reveals: 'name',
  // A channel's feed can be read as it is, without a key.
  recognise: async ({ hostname, pathname }) =>
    HOSTS.has(hostname) && !pathname.startsWith('/feeds/')
      ? { id: 'youtube', kind: 'youtube', label: 'YouTube', fields: {} }
      : null,
  open: ({ id, label, fields: { key = '' } }) => {
    return {
      id,
      label,
      medium: 'video',
      origins: [ORIGIN],
      find: async (product: Product, io) =>
        find({ phrase: searchPhrase(product), source: id, key: secretOf(key, id), matches: matcherFor(product), io }),
    };
  },
};
