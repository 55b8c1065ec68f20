import * as v from 'valibot';

const text = v.nullish(v.string(), '');
const number = v.pipe(v.number(), v.safeInteger());
const rendered = v.object({ rendered: v.string(), protected: v.nullish(v.boolean(), false) });

/** What the root of the API answers, as far as it tells that posts can be asked for. */
export const rootSchema = v.object({ name: text, namespaces: v.array(v.string()) });

/** A list of posts or comments; errors are objects. */
export const listSchema = v.array(v.unknown());

/** A post of `/wp/v2/posts` with its author embedded; a site may hide who wrote it. */
export const postSchema = v.object({
  id: number,
  link: text,
  date_gmt: text,
  title: rendered,
  content: rendered,
  _embedded: v.fallback(v.object({ author: v.optional(v.array(v.object({ name: text, link: text })), []) }), {
    author: [],
  }),
});

/** A comment of `/wp/v2/comments` with the post it is under embedded. */
export const commentSchema = v.object({
  id: number,
  link: text,
  date_gmt: text,
  author_name: text,
  content: rendered,
  status: v.nullish(v.string(), 'approved'),
  type: v.nullish(v.string(), 'comment'),
  _embedded: v.fallback(v.object({ up: v.optional(v.array(v.object({ title: rendered, link: text })), []) }), {
    up: [],
  }),
});

export type Post = v.InferOutput<typeof postSchema>;
export type Comment = v.InferOutput<typeof commentSchema>;
