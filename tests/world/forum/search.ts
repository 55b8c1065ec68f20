import { type Forum, isReadable, type Post, type Topic } from './topics';

/** The best post of a topic for a search, one per topic as Discourse's full page search gives them. */
export type Hit = { topic: Topic; post: Post; rank: number };

/** A search as typed: words and "phrases" that must all occur, and the advanced filters the demo forum knows. */
export type Search = { terms: readonly string[]; after?: string; before?: string; latest: boolean };

/** Full page search answers this many topics at a time. */
export const PAGE = 50;

/** Reads Discourse's search syntax; unknown filters count as words. */
export const searchOf = (typed: string): Search => {
  const filters = new Map([...typed.matchAll(/\b(order|after|before):(\S+)/g)].map((m) => [m[1], m[2]]));
  const words = typed.replace(/\b(order|after|before):\S+/g, ' ').toLowerCase();
  const terms = [...words.matchAll(/"([^"]+)"|(\S+)/g)].map((m) => (m[1] ?? m[2] ?? '').replace(/"/g, ''));
  const [after, before] = [filters.get('after'), filters.get('before')];
  const latest = filters.get('order') === 'latest';
  return { terms: terms.filter(Boolean), latest, ...(after && { after }), ...(before && { before }) };
};

// Stands in for the database's stemmer: endings of plurals go, on both sides of the comparison.
const stemmed = (text: string): string => text.toLowerCase().replace(/(\p{L}{3,}?)(es|s)(?!\p{L})/gu, '$1');

const rankOf = (post: Post, topic: Topic, { terms }: Search): number => {
  const text = stemmed(post.text);
  const title = stemmed(topic.title);
  const found = terms.map(stemmed).map((term) => text.split(term).length - 1 + (title.includes(term) ? 2 : 0));
  return found.includes(0) ? 0 : found.reduce((sum, times) => sum + times, 0);
};

const bestOf = (topic: Topic, search: Search): Hit | undefined =>
  topic.posts
    .filter(isReadable)
    .filter(({ at }) => (!search.after || at >= search.after) && (!search.before || at < search.before))
    .map((post) => ({ topic, post, rank: rankOf(post, topic, search) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)[0];

/** Every topic that answers the search, the best first; nothing for fewer than three characters. */
export const find = (forum: Forum, search: Search): readonly Hit[] => {
  if (search.terms.join('').length < (/\p{Script=Han}/u.test(search.terms.join('')) ? 1 : 3)) return [];
  const hits = forum.topics.flatMap((topic) => bestOf(topic, search) ?? []);
  return hits.sort(search.latest ? (a, b) => b.post.at.localeCompare(a.post.at) : (a, b) => b.rank - a.rank);
};

/** About 200 characters of plain text around the first word found, with ellipses where it was cut. */
export const blurb = (text: string, { terms }: Search): string => {
  const flat = text.replace(/\s+/g, ' ');
  const first = Math.min(...terms.map((term) => flat.toLowerCase().indexOf(term)).filter((place) => place >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - 80) : 0;
  const cut = flat.slice(from, from + 200);
  return `${from > 0 ? '...' : ''}${cut}${from + 200 < flat.length ? '...' : ''}`;
};
