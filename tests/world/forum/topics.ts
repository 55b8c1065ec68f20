import { chance } from '@/tests/world/chance';
import type { Goods, Said } from '@/tests/world/goods';

/** A post of the demo forum, with what its readers may not see any more. */
export type Post = {
  id: number;
  number: number;
  by: string;
  /** ISO 8601. */
  at: string;
  text: string;
  likes: number;
  /** 1 regular, 2 moderator's, 3 small action (Discourse's PostTypes). */
  type: 1 | 2 | 3;
  standing: { trustLevel: 0 | 1 | 2 | 3 | 4; staff: boolean };
  fate?: 'hidden' | 'deleted';
  /** Quotes this post of the same topic. */
  quotes?: number;
  /** Shows a preview of this page. */
  onebox?: { url: string; title: string; text: string };
};

/** A topic with all its posts; `category` is an index into {@link Forum}. */
export type Topic = {
  id: number;
  title: string;
  slug: string;
  category: number;
  pinned: boolean;
  posts: readonly Post[];
};

/** All the forum knows. */
export type Forum = { categories: readonly string[]; topics: readonly Topic[] };

/** Posts of one day follow each other ten minutes apart. */
const when = (day: string, number: number): string => {
  const minutes = Math.min(9 * 60 + number * 10, 24 * 60 - 1);
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();
};

const trustOf = (by: string): Post['standing'] => ({
  trustLevel: ([1, 2, 2, 3, 1, 0, 4] as const)[chance(by, 7)] ?? 1,
  staff: false,
});

/** Letters and digits of any script joined by dashes, as Discourse writes slugs; `topic` when none is left. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'topic';

const said = (topic: number, number: number, words: Said): Post => ({
  id: topic * 100 + number,
  number,
  by: words.by,
  at: when(words.at, number),
  text: words.text,
  likes: words.likes ?? 0,
  type: 1,
  standing: trustOf(words.by),
});

/** What every forum also holds and no adapter may count: a flagged post, a withdrawn one, a notice by the system. */
const scenery = (topic: number, last: Post): Post => {
  const base = { ...last, id: topic * 100 + 99, number: last.number + 1, by: `visitor${topic}`, likes: 0 };
  const fates = [
    { ...base, text: 'Cheap frames here, five stars, click now', fate: 'hidden' },
    { ...base, text: 'Sorry, wrong thread.', fate: 'deleted' },
    { ...base, by: 'system', text: '', type: 3, standing: { trustLevel: 4, staff: true } },
  ] as const;
  return fates[topic % 3] ?? fates[0];
};

const decorated = (post: Post, goods: Goods): Post => {
  const url = `https://${goods.shop}.test/p/${goods.slug}`;
  if (post.number === 3) return { ...post, quotes: 1 };
  if (post.number === 4) return { ...post, onebox: { url, title: goods.name, text: goods.description } };
  return post;
};

const welcome = (): Topic => {
  const text = 'Be kind, say what you used and for how long, and tell when somebody paid you.';
  const standing = { trustLevel: 4, staff: true } as const;
  const post: Post = {
    id: 100,
    number: 1,
    by: 'system',
    at: '2024-01-02T09:00:00.000Z',
    text,
    likes: 3,
    type: 1,
    standing,
  };
  return {
    id: 1,
    title: 'Welcome to the forum',
    slug: 'welcome-to-the-forum',
    category: 0,
    pinned: true,
    posts: [post],
  };
};

/** Every topic the goods tell of, after the pinned welcome. */
export const openForum = (all: readonly Goods[]): Forum => {
  const told = all.flatMap((goods) => goods.forum.map((thread) => ({ goods, thread })));
  const categories = [...new Set(['Staff', ...told.map(({ thread }) => thread.category)])];
  const topics = told.map(({ goods, thread }, place): Topic => {
    const id = 11 + place;
    const posts = thread.posts.map((words, at) => decorated(said(id, at + 1, words), goods));
    const last = posts.at(-1);
    const category = categories.indexOf(thread.category);
    const all = last ? [...posts, scenery(id, last)] : posts;
    return { id, title: thread.title, slug: slugOf(thread.title), category, pinned: false, posts: all };
  });
  return { categories, topics: [welcome(), ...topics] };
};

/** Whether visitors may read a post's own words. */
export const isReadable = (post: Post): boolean => post.fate === undefined && post.type !== 3;
