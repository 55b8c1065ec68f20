import type { Catalogue } from '@/components/shared/words';
import type { SearchTrouble } from '@/lib/domain/search-place';

type Named = `trouble.${SearchTrouble}`;

export const en = {
  title: 'Search by hand',
  lede: 'Many places let no program read. Choose some, and the popup links to their own search for the product in view.',
  'sends.click':
    'Nothing is sent before you click a link. Then that place opens in a tab of its own and learns what you search for: the name of the product, in some places its brand or ISBN.',
  'sends.keep':
    'Grapevine reads nothing there. Mark what somebody says and choose “Keep this as an opinion” in the menu over it: it then counts for the product you looked at last.',

  'known.heading': 'Places',
  'known.here': 'Places to search',
  'known.others': { one: '{count} place in another language', other: '{count} places in other languages' },
  'known.switch': 'Search {name} ({host})',
  'known.isbn': 'books only, by ISBN',
  'known.brand': 'the brand, not the product',
  'place.at': '{place}, {host}',

  'own.heading': 'Your own',
  'own.says': 'Any place with a search of its own: a forum, a shop, a club.',
  'own.none': 'None so far.',
  'own.edit': 'Change',
  'own.edit.name': 'Change {name}',
  'own.remove': 'Remove {name}',
  'own.removed': '{name} is removed.',
  'own.added': '{name} is added.',
  'own.changed': '{name} is changed.',
  'own.full': 'More than {count} places are not kept. Remove one first.',
  'own.known': 'This address is in your list already.',
  'form.new': 'Add a place',
  'form.change': 'Change this place',
  'form.name': 'What it is called',
  'form.no-name': 'Give it a name.',
  'form.address': 'Address of its search',
  'form.hint':
    'Search for anything there, copy the address, and put {placeholder} where your words stand in it. {others} work too.',
  'form.opens': 'For “{words}” it opens {address}',
  'form.example': 'round glasses',
  'form.add': 'Add',
  'form.save': 'Save',
  'form.cancel': 'Cancel',
  'trouble.no-address': 'That is no web address. For example: {example}',
  'trouble.not-https': 'Only addresses that begin with https:// are opened, so that nobody on the way reads along.',
  'trouble.in-origin': 'The name of the site must stand there in full, without braces.',
  'trouble.unknown-placeholder': 'One word in braces means nothing here. These work: {known}.',
  'trouble.no-placeholder': 'Put {placeholder} where the words you search for stand in the address.',
} as const satisfies Catalogue & Record<Named, string>;
