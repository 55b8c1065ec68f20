import { SourceError, type SourceKind } from '@/lib/domain/source';

/** Hacker News. */
export const hackernews: SourceKind = {
  kind: 'hackernews',
  label: 'Hacker News',
  medium: 'forum',
  fields: [],
  says: 'source.hackernews.says',
  open: (config) => ({
    id: config.id,
    label: config.label,
    medium: 'forum',
    origins: ['https://hn.algolia.com'],
    find: () => Promise.reject(new SourceError('our-bug', 'not built yet')),
  }),
};
