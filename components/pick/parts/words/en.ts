import type { Catalogue } from '@/components/shared/words';

export const en = {
  'photo.elsewhere': 'On {host}, not loaded',
  elsewhere: 'Photos are on {hosts}.',
  'elsewhere.why':
    'They are sealed, and come from there only when you say so: whoever runs it then sees your network address, and with Firefox may tell that your visits come from the same installation.',
  'elsewhere.missing': 'Some could not be had: they are gone there, or what came was damaged.',
  'elsewhere.unreachable': 'The server could not be reached just now.',
  'elsewhere.load': 'Load photos',
  'elsewhere.loading': 'Loading…',
  'server.refused': 'Your photo server refused; photos went over the relays instead.',
} as const satisfies Catalogue;
