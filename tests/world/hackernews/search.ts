import type { Item } from './comments';

/** A search as Algolia reads it from the address. */
export type Query = {
  words: readonly string[];
  /** All of the outer tags must hold, one of each inner list. */
  tags: readonly (readonly string[])[];
  after: number;
  perPage: number;
  page: number;
};

/** Reads `query`, `tags` (`comment,author_x` or `(story,comment)`), `numericFilters`, `hitsPerPage` and `page`. */
export const queryOf = (from: URLSearchParams): Query => {
  const groups = [...(from.get('tags') ?? '').matchAll(/\(([^)]*)\)|([^,()]+)/g)];
  return {
    words: [...(from.get('query') ?? '').toLowerCase().matchAll(/"([^"]+)"|([\p{L}\p{N}]+)/gu)].map(
      (m) => m[1] ?? m[2] ?? '',
    ),
    tags: groups.map((m) => (m[1] ?? m[2] ?? '').split(',')),
    after: Number(/created_at_i>=?(\d+)/.exec(from.get('numericFilters') ?? '')?.[1] ?? 0),
    perPage: Math.min(1000, Number(from.get('hitsPerPage') ?? 20)),
    page: Number(from.get('page') ?? 0),
  };
};

/** The tags Algolia gives an item. */
export const tagsOf = (item: Item): readonly string[] => [
  item.kind,
  `author_${item.by}`,
  `story_${item.story.id}`,
  ...(item.kind === 'story' ? ['ask_hn'] : []),
];

const haystack = (item: Item): string => `${item.by} ${item.story.title} ${item.text}`.toLowerCase();
const holdsWord = (text: string, word: string): boolean => word.split(' ').every((part) => text.includes(part));

/** What answers the query, by how often its words occur or by date. */
export const findItems = (items: readonly Item[], query: Query, byDate: boolean): readonly Item[] => {
  const hits = items.filter(
    (item) =>
      item.at > query.after &&
      query.tags.every((any) => any.some((tag) => tagsOf(item).includes(tag))) &&
      query.words.every((word) => holdsWord(haystack(item), word)),
  );
  const weight = (item: Item): number =>
    query.words.reduce((sum, word) => sum + item.text.toLowerCase().split(word).length, 0);
  return hits.sort(byDate ? (a, b) => b.at - a.at : (a, b) => weight(b) - weight(a) || b.at - a.at);
};
