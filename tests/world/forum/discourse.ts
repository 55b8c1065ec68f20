import type { Goods } from '@/tests/world/goods';
import { html } from '@/tests/world/html';
import { type Ask, json, movedTo, notFound, page, type Reply, type Site } from '@/tests/world/site';
import { postRow, searchAnswer, topicAnswer, topicRow } from './answers';
import { frontPage, topicPage } from './pages';
import { find, searchOf } from './search';
import { type Forum, openForum, type Topic } from './topics';

const NAME = 'Neighbourhood Bench';
const missing = (): Reply =>
  json({ errors: ['The requested URL or resource could not be found.'], error_type: 'not_found' }, 404);
const pageOf = ({ url }: Ask): number => Math.max(1, Number(url.searchParams.get('page')) || 1);

const search = (forum: Forum, ask: Ask): Reply => {
  const wanted = searchOf(ask.url.searchParams.get('q') ?? '');
  return json(searchAnswer(find(forum, wanted), wanted, pageOf(ask)));
};

const latest = (forum: Forum): Reply =>
  json({ users: [], topic_list: { can_create_topic: false, per_page: 30, topics: forum.topics.map(topicRow) } });

const site = (forum: Forum): Reply =>
  json({
    default_archetype: 'regular',
    categories: forum.categories.map((name, place) => ({
      id: place + 1,
      name,
      slug: name.toLowerCase(),
      color: '4f7942',
    })),
    trust_levels: { newuser: 0, basic: 1, member: 2, regular: 3, leader: 4 },
  });

const about = (forum: Forum): Reply => {
  const posts = forum.topics.reduce((sum, topic) => sum + topic.posts.length, 0);
  const stats = { topics_count: forum.topics.length, posts_count: posts, users_count: 412 };
  return json({ about: { title: NAME, description: 'People who use things', version: '3.6.0.beta2', stats } });
};

const somePosts = (topic: Topic, { url }: Ask): Reply => {
  const wanted = new Set(url.searchParams.getAll('post_ids[]').map(Number));
  const posts = topic.posts.filter(({ id }) => wanted.has(id)).map((post) => postRow(post, topic));
  return json({ post_stream: { posts }, id: topic.id });
};

// /t/ID, /t/slug/ID and /t/slug/ID/NUMBER, each with or without .json; /t/ID/posts.json
const TOPIC = /^\/t\/(?:([^/]*[^/\d][^/]*)\/)?(\d+)(?:\/(\d+|posts))?(\.json)?$/;

const topic = (forum: Forum, ask: Ask): Reply => {
  const [, slug, id, rest, ending = ''] = TOPIC.exec(decodeURIComponent(ask.url.pathname)) ?? [];
  const found = forum.topics.find((one) => one.id === Number(id));
  if (!found) return ending || !id ? missing() : notFound();
  if (rest === 'posts') return somePosts(found, ask);
  if (slug !== undefined && slug !== found.slug)
    return movedTo(`/t/${found.slug}/${found.id}${ending}${ask.url.search}`);
  return ending ? json(topicAnswer(forum, found, pageOf(ask))) : page(topicPage(NAME, found).markup);
};

/** A forum that speaks Discourse's public API, as a visitor without an account sees it. */
export const discourse = (goods: readonly Goods[]): Site => {
  const forum = openForum(goods);
  const rooms = new Map<string, (ask: Ask) => Reply>([
    ['/search.json', (ask) => search(forum, ask)],
    ['/latest.json', () => latest(forum)],
    ['/site.json', () => site(forum)],
    ['/about.json', () => about(forum)],
    ['/', () => page(frontPage(NAME, forum).markup)],
  ]);
  return (ask) => {
    const room = rooms.get(ask.url.pathname);
    if (room) return room(ask);
    if (ask.url.pathname.startsWith('/t/')) return topic(forum, ask);
    return ask.url.pathname.endsWith('.json') ? missing() : page(html`<!doctype html><h1>Oops</h1>`.markup, 404);
  };
};
