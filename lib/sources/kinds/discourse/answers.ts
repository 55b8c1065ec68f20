import * as v from 'valibot';

const text = v.nullish(v.string(), '');
const number = v.pipe(v.number(), v.safeInteger());
const count = v.nullish(number, 0);
const flag = v.nullish(v.boolean(), false);

/** What `/search.json` answers. `topics` is missing when nothing was found. */
export const searchSchema = v.pipe(
  v.object({ posts: v.array(v.unknown()), topics: v.optional(v.array(v.unknown())) }),
  v.check(({ posts, topics }) => posts.length === 0 || topics !== undefined),
);

/** A post as search shows it: a plain blurb with ellipses. */
export const foundPostSchema = v.object({
  id: number,
  topic_id: number,
  post_number: number,
  username: text,
  name: text,
  created_at: text,
  like_count: count,
  blurb: text,
});

/** A topic as search shows it. */
export const foundTopicSchema = v.object({ id: number, title: v.string(), slug: text, posts_count: count });

/** What `/t/ID.json` answers. */
export const topicSchema = v.object({
  id: number,
  title: v.string(),
  slug: text,
  post_stream: v.object({ posts: v.array(v.unknown()) }),
});

/** A post of a topic: whole, as HTML. */
export const postSchema = v.object({
  id: number,
  post_number: number,
  post_type: v.nullish(number, 1),
  user_id: v.nullish(number),
  username: text,
  name: text,
  created_at: text,
  cooked: v.string(),
  reply_count: count,
  like_count: v.nullish(number),
  trust_level: v.nullish(v.pipe(number, v.minValue(0), v.maxValue(4))),
  staff: flag,
  hidden: flag,
  user_deleted: flag,
  deleted_at: v.nullish(v.unknown()),
  actions_summary: v.optional(v.array(v.object({ id: number, count })), []),
});

/** What `/about.json` answers, as far as it tells Discourse from others. */
export const aboutSchema = v.object({ about: v.object({ title: v.string(), version: v.string() }) });

export type FoundPost = v.InferOutput<typeof foundPostSchema>;
export type FoundTopic = v.InferOutput<typeof foundTopicSchema>;
export type Post = v.InferOutput<typeof postSchema>;
