import type { Catalogue } from '@/components/shared/words';
import type { Missed, RecipePart } from '@/lib/domain/recipe';

type Named = `part.${RecipePart}` | `missed.${Missed}`;

export const en = {
  says: 'For a place that answers in JSON. You say what to ask, and where in the answer everything stands.',
  address: 'Address to ask',
  'address.hint':
    'Over https. Where the product belongs, write {name}, {brand}, {gtin} for its barcode, {isbn}, or {mpn} for its maker’s number.',
  items: 'Where the list of opinions stands',
  'items.hint': 'Step by step through the answer, as a JSON Pointer. Empty if the whole answer is the list.',
  'parts.heading': 'Where things stand in one opinion of the list',
  'part.text': 'Words',
  'part.title': 'Title',
  'part.author': 'Who said it',
  'part.date': 'When',
  'part.score': 'Score',
  'part.address': 'Link to it',
  'part.language': 'Language',
  'part.verified': 'Whether they bought it',
  'part.id': 'Its number or name',
  'scale.worst': 'The worst score there is',
  'scale.best': 'The best score there is',
  markup: 'How the words are written',
  'markup.plain': 'As plain text',
  'markup.html': 'As HTML',
  medium: 'What sort of place it is',

  'wrong.no-address': 'This is no web address.',
  'wrong.not-https': 'The address must begin with https://.',
  'wrong.in-origin': 'Braces may only stand after the name of the site.',
  'wrong.unknown-placeholder': 'Something in braces is none of the words Grapevine can fill in.',
  'wrong.pointer': 'Write the steps to it, such as /data/reviews or /user/name.',
  'wrong.scale': 'The best score must be a higher number than the worst.',
  'wrong.no-text': 'Say where the words stand.',

  'try.heading': 'See what it catches',
  'try.says':
    'Your browser asks whether Grapevine may read {host}. Then it is asked once, with what you enter here. What you change above shows at once.',
  'try.value': 'In place of {placeholder}',
  'try.do': 'Try it',
  'try.asking': 'Asking…',
  'tasted.not-json': 'It answered, but not in JSON. Look for the address of its API.',
  'tasted.no-list': 'It answered, but where you point there is no list.',
  'tasted.none': 'The list is there, and empty. Try a product that people speak of.',
  'tasted.list': {
    one: '{count} opinion in the list. Here is what each part caught.',
    other: '{count} opinions in the list. Here is what each part caught in the first of them.',
  },
  'tasted.item': 'Opinion {number}',
  'missed.nothing-there': 'Nothing there',
  'missed.no-text': 'Something is there, but no text',
  'missed.no-date': 'Something is there, but no date',
  'missed.no-number': 'Something is there, but no number',
  'missed.off-scale': 'A number outside the scale',
  'missed.no-address': 'Something is there, but no web address',
  'missed.no-language': 'Something is there, but no code of a language',
  'missed.no-yes-or-no': 'Something is there, but no yes or no',
  yes: 'Yes',
  no: 'No',
} as const satisfies Catalogue & Record<Named, string>;
