import type { Findings, Lead, Opinion } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import type { Source, SourceIo, SourceKind } from '@/lib/domain/source';
import {
  type FoundPost,
  type FoundTopic,
  foundPostSchema,
  foundTopicSchema,
  postSchema,
  searchSchema,
  topicSchema,
} from '@/lib/sources/kinds/discourse/answers';
import { blurbOpinion, type Forum, permalink, postOpinion } from '@/lib/sources/kinds/discourse/post';
import { recogniseDiscourse } from '@/lib/sources/kinds/discourse/recognise';
import { matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { MOST_OPINIONS, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

const FRESH_SECONDS = 900;
/** Discourse refuses shorter phrases. */
const SHORTEST_PHRASE = 3;
const READ_TOPICS = 3;
const LEADS = 5;

type Hit = { topic: FoundTopic; posts: readonly FoundPost[]; sure: number };

const search = async ({ base, matches }: Forum, phrase: string, io: SourceIo): Promise<Hit[]> => {
  const asked = `${base}/search.json?${new URLSearchParams({ q: phrase })}`;
  const answer = understood(searchSchema, await io.fetchJson(asked, { freshFor: FRESH_SECONDS }), 'the search');
  const posts = rowsOf(foundPostSchema, answer.posts, 'a found post');
  const hits = rowsOf(foundTopicSchema, answer.topics ?? [], 'a found topic').map((topic) => {
    const own = posts.filter(({ topic_id }) => topic_id === topic.id);
    const places = own.map(({ blurb }) => matches({ title: topic.title, text: blurb }));
    return { topic, posts: own, sure: Math.max(0, ...places.map((match) => match?.sure ?? 0)) };
  });
  return hits.filter(({ sure }) => sure > 0).sort((a, b) => b.sure - a.sure);
};

/** Everything said in one topic; what search alone showed of it when the topic cannot be read. */
const read = async (forum: Forum, { topic, posts }: Hit, io: SourceIo): Promise<Opinion[]> => {
  const whole = await io
    .fetchJson(`${forum.base}/t/${topic.id}.json`, { freshFor: FRESH_SECONDS })
    .then((answer) => understood(topicSchema, answer, 'the topic'))
    .then(({ post_stream }) => rowsOf(postSchema, post_stream.posts, 'a post'))
    .catch(() => []);
  const seen = new Set(whole.map(({ id }) => id));
  return [
    ...whole.map((post) => postOpinion(forum, topic, post)),
    ...posts.filter(({ id }) => !seen.has(id)).map((post) => blurbOpinion(forum, topic, post)),
  ].filter((opinion) => opinion !== undefined);
};

const leadOf = (base: string, { topic }: Hit): Lead => ({
  url: permalink(base, topic),
  title: plainLine(topic.title, CAPS.title),
});

const find = async (forum: Forum, product: Product, io: SourceIo): Promise<Findings> => {
  const phrase = searchPhrase(product);
  if (phrase.length < SHORTEST_PHRASE) return { opinions: [] };
  const hits = await search(forum, phrase, io);
  const read3 = await Promise.all(hits.slice(0, READ_TOPICS).map((hit) => read(forum, hit, io)));
  const rest = hits.slice(READ_TOPICS);
  const opinions = [
    ...read3.flat(),
    ...rest.flatMap((hit) => hit.posts.flatMap((post) => blurbOpinion(forum, hit.topic, post) ?? [])),
  ];
  return {
    opinions: opinions.slice(0, MOST_OPINIONS),
    leads: rest.slice(0, LEADS).map((hit) => leadOf(forum.base, hit)),
  };
};

/** A forum that runs Discourse, asked through its public JSON (docs.discourse.org) as a visitor without an account. */
export const discourse: SourceKind = {
  kind: 'discourse',
  label: 'Discourse',
  medium: 'forum',
  fields: [
    {
      name: 'address',
      words: 'address',
      type: 'url',
      required: true,
      example: 'https://forum.example',
    },
  ],
  reveals: 'name',
  recognise: recogniseDiscourse,
  open: (config) => {
    const { origin, pathname } = addressIn(config, 'address');
    const base = origin + pathname.replace(/\/+$/, '');
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'forum',
      origins: [origin],
      find: (product, io) => find({ source: source.id, base, matches: matcherFor(product) }, product, io),
    };
    return source;
  },
};
