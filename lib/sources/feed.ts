import { SourceError, type SourceKind } from '@/lib/domain/source';
import { addressIn } from './web-field';

/** Feed. */
export const feed: SourceKind = {
  kind: 'feed',
  label: 'Feed',
  medium: 'blog',
  fields: [
    {
      name: 'address',
      words: 'source.feed.address',
      type: 'url',
      required: true,
      example: 'https://blog.example/feed.xml',
    },
  ],
  says: 'source.feed.says',
  open: (config) => ({
    id: config.id,
    label: config.label,
    medium: 'blog',
    origins: [addressIn(config, 'address').origin],
    find: () => Promise.reject(new SourceError('our-bug', 'not built yet')),
  }),
};
