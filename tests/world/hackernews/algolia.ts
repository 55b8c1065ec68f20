import type { Goods } from '@/tests/world/goods';
import { type Ask, json, notFound, type Reply, type Site } from '@/tests/world/site';
import { type Item, openHackerNews } from './comments';
import { findItems, type Query, queryOf, tagsOf } from './search';

const ANYONE = { 'access-control-allow-origin': '*' };
const iso = (at: number): string => new Date(at * 1000).toISOString();

const highlight = (value: string, words: readonly string[]) => {
  const matched = words.filter((word) => value.toLowerCase().includes(word));
  const marked = matched.reduce(
    (text, word) => text.replace(new RegExp(word.replace(/\W/g, '.'), 'gi'), '<em>$&</em>'),
    value,
  );
  const matchLevel = matched.length === 0 ? 'none' : matched.length === words.length ? 'full' : 'partial';
  return { value: marked, matchLevel, matchedWords: matched };
};

const hit = (item: Item, { words }: Query) => {
  const isStory = item.kind === 'story';
  return {
    created_at: iso(item.at),
    title: isStory ? item.story.title : null,
    url: null,
    author: item.by,
    points: item.points,
    story_text: isStory ? item.text : null,
    comment_text: isStory ? null : item.text,
    num_comments: item.comments,
    story_id: isStory ? null : item.story.id,
    story_title: isStory ? null : item.story.title,
    story_url: isStory ? null : item.story.url,
    parent_id: isStory ? null : item.story.id,
    created_at_i: item.at,
    updated_at: iso(item.at + 60),
    _tags: tagsOf(item),
    objectID: String(item.id),
    _highlightResult: {
      author: highlight(item.by, words),
      [isStory ? 'title' : 'story_title']: highlight(item.story.title, words),
      [isStory ? 'story_text' : 'comment_text']: highlight(item.text, words),
    },
  };
};

const search = (items: readonly Item[], { url }: Ask): Reply => {
  const query = queryOf(url.searchParams);
  const found = findItems(items, query, url.pathname.endsWith('_by_date'));
  const shown = found.slice(query.page * query.perPage, (query.page + 1) * query.perPage);
  const answer = {
    hits: shown.map((item) => hit(item, query)),
    nbHits: found.length,
    page: query.page,
    nbPages: Math.ceil(found.length / query.perPage),
    hitsPerPage: query.perPage,
    exhaustiveNbHits: true,
    processingTimeMS: 3,
    query: url.searchParams.get('query') ?? '',
    params: url.searchParams.toString(),
  };
  return json(answer, 200, ANYONE);
};

const node = (item: Item, children: readonly unknown[]) => ({
  id: item.id,
  created_at: iso(item.at),
  created_at_i: item.at,
  type: item.kind,
  author: item.by,
  title: item.kind === 'story' ? item.story.title : null,
  text: item.text && `<p>${item.text}</p>`,
  points: item.points,
  parent_id: item.kind === 'story' ? null : item.story.id,
  story_id: item.story.id,
  children,
});

const tree = (items: readonly Item[], id: number): Reply => {
  const item = items.find((one) => one.id === id);
  if (!item) return json({ status: 404, error: 'Not Found' }, 404, ANYONE);
  const below = items.filter((one) => item.kind === 'story' && one.kind === 'comment' && one.story.id === id);
  return json(
    node(
      item,
      below.map((one) => node(one, [])),
    ),
    200,
    ANYONE,
  );
};

/** Hacker News as hn.algolia.com serves it. */
export const hackerNews = (goods: readonly Goods[]): Site => {
  const items = openHackerNews(goods);
  return (ask) => {
    const { pathname } = ask.url;
    if (/^\/api\/v1\/search(_by_date)?$/.test(pathname)) return search(items, ask);
    const id = /^(?:\/api\/v1)?\/items\/(\d+)$/.exec(pathname)?.[1];
    return id ? tree(items, Number(id)) : notFound();
  };
};
