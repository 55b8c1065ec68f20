import { SourceError, type SourceKind } from '@/lib/domain/source';
import { addressIn } from './web-field';

/** Discourse. */
export const discourse: SourceKind = {
  kind: 'discourse',
  label: 'Discourse',
  medium: 'forum',
  fields: [
    {
      name: 'address',
      words: 'source.discourse.address',
      type: 'url',
      required: true,
      example: 'https://forum.example',
    },
  ],
  says: 'source.discourse.says',
  open: (config) => ({
    id: config.id,
    label: config.label,
    medium: 'forum',
    origins: [addressIn(config, 'address').origin],
    find: () => Promise.reject(new SourceError('our-bug', 'not built yet')),
  }),
};
