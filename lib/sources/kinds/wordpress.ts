import type { Findings, Opinion, SourceId } from '@/lib/domain/opinion';
import { SURE_ENOUGH } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import type { Source, SourceIo, SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type Comment, commentSchema, listSchema, type Post, postSchema } from '@/lib/sources/kinds/wordpress/answers';
import { recogniseWordpress } from '@/lib/sources/kinds/wordpress/recognise';
import { routeAt } from '@/lib/sources/kinds/wordpress/route';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { htmlText, readHtml } from '@/lib/sources/read/html-text';
import { dateOf, MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';
import { writtenScore } from '@/lib/sources/read/written-score';

const FRESH_SECONDS = 900;
/** Whole posts are long, and an answer may have 2 MB. */
const POSTS = 10;
const COMMENTS = 50;
/** Of this many posts about the product the comments are read, whatever words they use. */
const READ_POSTS = 5;

const POST_FIELDS = 'id,link,date_gmt,title,content,_links,_embedded';
const COMMENT_FIELDS = 'id,link,date_gmt,author_name,content,status,type,_links,_embedded';

type Site = { source: SourceId; root: URL; matches: Matcher; io: SourceIo };

const lineOf = (html: string, cap: number): string => plainLine(htmlText(html, cap), cap);

const ask = ({ root, io }: Site, route: string, asked: Record<string, string>): Promise<unknown> =>
  io.fetchJson(routeAt(root, route, asked), { freshFor: FRESH_SECONDS });

const postsOn = async (site: Site, phrase: string): Promise<Post[]> => {
  const asked = { search: phrase, orderby: 'relevance', per_page: `${POSTS}`, _embed: 'author', _fields: POST_FIELDS };
  return rowsOf(postSchema, understood(listSchema, await ask(site, '/wp/v2/posts', asked), 'the list'), 'a post');
};

/** Comments that can be had; many sites keep theirs to themselves, and their posts speak all the same. */
const commentsOn = async (site: Site, which: { search: string } | { post: string }): Promise<Comment[]> => {
  const asked = { ...which, per_page: `${COMMENTS}`, _embed: 'up', _fields: COMMENT_FIELDS };
  const answer = await ask(site, '/wp/v2/comments', asked).catch(() => []);
  return rowsOf(commentSchema, understood(listSchema, answer, 'the list'), 'a comment');
};

const authorOf = (name: string, link = ''): Opinion['by'] =>
  present<Opinion['by']>({ name: lineOf(name, CAPS.name) || undefined, url: safeUrl(link) });

const postOpinion = (post: Post, { source, root, matches }: Site): Opinion | undefined => {
  const title = lineOf(post.title.rendered, CAPS.title);
  const { text, links } = readHtml(post.content.rendered, CAPS.text, root.origin);
  const match = text && matches({ title, text, links });
  if (!match || post.content.protected) return undefined;
  const [author] = post._embedded.author;
  return present<Opinion>({
    id: `post-${post.id}`,
    source,
    kind: 'post',
    by: authorOf(author?.name ?? '', author?.link ?? ''),
    score: writtenScore(title, text),
    title: title || undefined,
    text,
    at: dateOf(`${post.date_gmt}Z`),
    url: safeUrl(post.link),
    match,
  });
};

const commentOpinion = (comment: Comment, { source, root, matches }: Site): Opinion | undefined => {
  const [under] = comment._embedded.up;
  const title = lineOf(under?.title.rendered ?? '', CAPS.title);
  const { text, links } = readHtml(comment.content.rendered, CAPS.text, root.origin);
  const match = text && matches({ text, links, topic: { title } });
  const isSpoken = comment.type === 'comment' && comment.status === 'approved' && !comment.content.protected;
  if (!match || !isSpoken) return undefined;
  return present<Opinion>({
    id: `comment-${comment.id}`,
    source,
    kind: 'comment',
    by: authorOf(comment.author_name),
    title: title || undefined,
    text,
    at: dateOf(`${comment.date_gmt}Z`),
    url: safeUrl(comment.link),
    match,
  });
};

const find = async (site: Site, product: Product): Promise<Findings> => {
  const phrase = searchPhrase(product);
  if (!phrase) return { opinions: [] };
  const [posts, saying] = await Promise.all([postsOn(site, phrase), commentsOn(site, { search: phrase })]);
  const isAbout = ({ title }: Post) =>
    (site.matches({ title: lineOf(title.rendered, CAPS.title) })?.sure ?? 0) >= SURE_ENOUGH;
  const about = posts.filter(isAbout).slice(0, READ_POSTS);
  const under = about.length > 0 ? await commentsOn(site, { post: about.map(({ id }) => id).join(',') }) : [];
  const comments = new Map([...saying, ...under].map((comment) => [comment.id, comment]));
  const opinions = [
    ...posts.map((post) => postOpinion(post, site)),
    ...[...comments.values()].map((comment) => commentOpinion(comment, site)),
  ];
  return { opinions: opinions.flatMap((opinion) => opinion ?? []).slice(0, MOST_OPINIONS) };
};

/** The root of the API; a site's plain address has it in the usual folder. */
const rootAt = (address: URL): URL => {
  const isRoot = address.searchParams.has('rest_route') || /\/wp-json\/?$/.test(address.pathname);
  return isRoot ? address : new URL(`${address.origin}${address.pathname.replace(/\/+$/, '')}/wp-json/`);
};

/** A blog or test lab that runs WordPress, asked through its REST API (developer.wordpress.org/rest-api) as a visitor. */
export const wordpress: SourceKind = {
  kind: 'wordpress',
  label: 'WordPress',
  medium: 'blog',
  fields: [{ name: 'address', words: 'address', type: 'url', required: true, example: 'https://blog.example' }],
  reveals: 'name',
  recognise: recogniseWordpress,
  open: (config) => {
    const root = rootAt(addressIn(config, 'address'));
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'blog',
      origins: [root.origin],
      find: (product, io) => find({ source: source.id, root, matches: matcherFor(product), io }, product),
    };
    return source;
  },
};
