import { chance } from '@/tests/world/chance';
import { cooked } from './cooked';
import { blurb, type Hit, PAGE, type Search } from './search';
import type { Forum, Post, Topic } from './topics';

const avatar = (by: string): string => `/letter_avatar_proxy/v4/letter/${[...by][0] ?? 'a'}/e95f7d/{size}.png`;
const visible = (topic: Topic): readonly Post[] => topic.posts.filter(({ type }) => type !== 3);

/** A topic as lists and searches show it. */
export const topicRow = (topic: Topic) => ({
  id: topic.id,
  title: topic.title,
  fancy_title: topic.title.replace(/&/g, '&amp;').replace(/'/g, '&rsquo;'),
  slug: topic.slug,
  posts_count: visible(topic).length,
  reply_count: Math.max(0, visible(topic).length - 1),
  highest_post_number: topic.posts.length,
  created_at: topic.posts[0]?.at,
  last_posted_at: topic.posts.at(-1)?.at,
  bumped: true,
  bumped_at: topic.posts.at(-1)?.at,
  archetype: 'regular',
  unseen: false,
  pinned: topic.pinned,
  visible: true,
  closed: false,
  archived: false,
  tags: [],
  views: 40 + chance(topic.slug, 4000),
  like_count: topic.posts.reduce((sum, { likes }) => sum + likes, 0),
  category_id: topic.category + 1,
  has_accepted_answer: false,
});

const searchRow = ({ post, topic }: Hit, search: Search) => ({
  id: post.id,
  name: post.by,
  username: post.by,
  avatar_template: avatar(post.by),
  created_at: post.at,
  like_count: post.likes,
  blurb: blurb(post.text, search),
  post_number: post.number,
  topic_id: topic.id,
});

/** The answer of `/search.json` for one page, counted from 1. */
export const searchAnswer = (hits: readonly Hit[], search: Search, page: number) => {
  const shown = hits.slice((page - 1) * PAGE, page * PAGE);
  return {
    posts: shown.map((hit) => searchRow(hit, search)),
    topics: shown.map(({ topic }) => topicRow(topic)),
    users: [],
    categories: [],
    tags: [],
    groups: [],
    grouped_search_result: {
      more_posts: null,
      more_users: null,
      more_categories: null,
      term: search.terms.join(' '),
      search_log_id: 7,
      more_full_page_results: hits.length > page * PAGE ? true : null,
      can_create_topic: false,
      error: null,
      post_ids: shown.map(({ post }) => post.id),
      user_ids: [],
      category_ids: [],
      tag_ids: [],
      group_ids: [],
    },
  };
};

/** A post as topics hold it. */
export const postRow = (post: Post, topic: Topic) => ({
  id: post.id,
  name: post.by,
  username: post.by,
  display_username: post.by,
  avatar_template: avatar(post.by),
  created_at: post.at,
  updated_at: post.at,
  cooked: cooked(post, topic),
  post_number: post.number,
  post_type: post.type,
  reply_count: topic.posts.filter(({ quotes }) => quotes === post.number).length,
  reply_to_post_number: post.quotes ?? null,
  quote_count: post.quotes ? 1 : 0,
  reads: 12 + post.likes,
  topic_id: topic.id,
  topic_slug: topic.slug,
  actions_summary: post.likes ? [{ id: 2, count: post.likes }] : [],
  moderator: post.standing.staff,
  admin: false,
  staff: post.standing.staff,
  user_id: 10 + chance(post.by, 9000),
  trust_level: post.standing.trustLevel,
  hidden: post.fate === 'hidden',
  ...(post.fate === 'hidden' && { cooked_hidden: true }),
  user_deleted: post.fate === 'deleted',
  deleted_at: null,
  ...(post.type === 3 && { action_code: 'closed.enabled' }),
});

/** The answer of `/t/ID.json`: twenty posts, and the numbers of all of them. */
export const topicAnswer = (forum: Forum, topic: Topic, page: number) => ({
  post_stream: {
    posts: topic.posts.slice((page - 1) * 20, page * 20).map((post) => postRow(post, topic)),
    stream: topic.posts.map(({ id }) => id),
  },
  timeline_lookup: [[1, 30]],
  suggested_topics: forum.topics
    .filter(({ id }) => id !== topic.id)
    .slice(0, 3)
    .map(topicRow),
  chunk_size: 20,
  ...topicRow(topic),
  details: { can_edit: false, notification_level: 1, participants: [] },
});
