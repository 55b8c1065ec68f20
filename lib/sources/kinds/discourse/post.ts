import type { Match, Opinion, SourceId, Standing } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Matcher } from '@/lib/sources/match';
import { readHtml } from '@/lib/sources/read/html-text';
import { dateOf, present } from '@/lib/sources/read/rows';
import type { FoundPost, Post } from './answers';

/** Where a forum stands and how its opinions are named and matched. */
export type Forum = { source: SourceId; base: string; matches: Matcher };

/** A topic as its posts need it. */
export type Thread = { id: number; title: string; slug: string };

const LIKE = 2;

/** The address of a post, as Discourse writes permalinks. */
export const permalink = (base: string, { id, slug }: Thread, post = 1): string =>
  `${base}/t/${encodeURIComponent(slug || '-')}/${id}/${post}`;

const standingOf = ({ staff, trust_level }: Post): Standing | undefined => {
  if (staff) return { kind: 'staff', value: 1 };
  return trust_level == null ? undefined : { kind: 'trust-level', value: trust_level };
};

const author = (base: string, { username, name }: FoundPost | Post, standing?: Standing): Opinion['by'] =>
  present<Opinion['by']>({
    name: plainLine(name || username, CAPS.name) || undefined,
    url: username ? `${base}/u/${encodeURIComponent(username.slice(0, CAPS.name))}` : undefined,
    standing,
  });

const likesOf = ({ like_count, actions_summary }: Post): number =>
  Math.max(0, like_count ?? actions_summary.find(({ id }) => id === LIKE)?.count ?? 0);

/** Whether somebody wrote it and it still stands. */
const isSpoken = (post: Post): boolean =>
  post.post_type === 1 &&
  !post.hidden &&
  !post.user_deleted &&
  post.deleted_at == null &&
  (post.user_id ?? 1) > 0 &&
  !['system', 'discobot'].includes(post.username);

const shared = (forum: Forum, thread: Thread, post: FoundPost | Post, match: Match) => ({
  id: String(post.id),
  source: forum.source,
  kind: post.post_number === 1 ? ('post' as const) : ('comment' as const),
  title: plainLine(thread.title, CAPS.title) || undefined,
  at: dateOf(post.created_at),
  url: permalink(forum.base, thread, post.post_number),
  match,
});

/** A whole post as an opinion, or undefined when it is not about the product, was withdrawn or says nothing. */
export const postOpinion = (forum: Forum, thread: Thread, post: Post): Opinion | undefined => {
  if (!isSpoken(post)) return undefined;
  const { text, links } = readHtml(post.cooked, CAPS.text, forum.base);
  const title = post.post_number === 1 ? thread.title : '';
  const match = text && forum.matches({ title, text, links, topic: { title: thread.title } });
  if (!match) return undefined;
  return present<Opinion>({
    ...shared(forum, thread, post, match),
    by: author(forum.base, post, standingOf(post)),
    text,
    votes: { up: likesOf(post), down: 0 },
    replies: Math.max(0, post.reply_count ?? 0),
  });
};

/** A post of which only the blurb is known as an opinion, or undefined when that is not about the product. */
export const blurbOpinion = (forum: Forum, thread: Thread, post: FoundPost): Opinion | undefined => {
  const text = plainText(post.blurb, CAPS.text);
  const match = text && forum.matches({ text, topic: { title: thread.title } });
  if (!match) return undefined;
  return present<Opinion>({
    ...shared(forum, thread, post, match),
    by: author(forum.base, post),
    text,
    votes: { up: Math.max(0, post.like_count ?? 0), down: 0 },
    replies: undefined,
  });
};
