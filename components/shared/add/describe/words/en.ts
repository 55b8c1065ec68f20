import type { Catalogue } from '@/components/shared/words';
import type { RecipePart } from '@/lib/domain/recipe';
import type { Missed } from '@/lib/domain/recipe/tasting';

type Named = `part.${RecipePart}` | `missed.${Missed}`;

export const en = {
  says: 'For a place Grapevine does not know. You say what to ask, and where in the answer everything stands.',
  reads: 'What it answers with',
  'reads.html': 'A web page',
  'reads.html.hint': 'What you see there in your browser.',
  'reads.json': 'Data in JSON',
  'reads.json.hint': 'What its API gives to programs.',
  address: 'Address to ask',
  'address.hint':
    'Over https. Where the product belongs, write {name}, {brand}, {gtin} for its barcode, {isbn}, or {mpn} for its maker’s number.',
  'items.html': 'Which parts of the page are opinions',
  'items.html.hint': 'A CSS selector for each of them: tags, classes, ids and attributes, no more than eight steps.',
  topic: 'What names the product on the page',
  'topic.hint':
    'Optional: a CSS selector, for pages about one product. Without it, each opinion must name the product itself. Not what only repeats the search.',
  frame: 'What the page always has',
  'frame.hint':
    'Optional: a CSS selector for what stands there even when nobody said anything, so that a login page is not taken for silence.',
  'items.json': 'Where the list of opinions stands',
  'items.json.hint': 'Step by step through the answer, as a JSON Pointer. Empty if the whole answer is the list.',
  'parts.heading': 'Where things stand in one opinion',
  'parts.hint':
    'CSS selectors within the opinion. After {at} follows an attribute, as in {example}. Without words, all of it is taken.',
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
  'wrong.selector': 'Write a simple CSS selector, such as .review or #reviews > li.',
  'wrong.spot': 'Write a simple CSS selector, such as .author, or with an attribute time @datetime.',
  'wrong.scale': 'The best score must be a higher number than the worst.',
  'wrong.no-text': 'Say where the words stand.',
  'wrong.too-long': 'All of this together is more than can be kept. Shorten the address or what you select.',

  'try.heading': 'See what it answers',
  'try.says':
    'Your browser asks whether Grapevine may read {host}. Then it is asked once, with what you enter here. What you change below shows at once.',
  'try.value': 'In place of {placeholder}',
  'try.do': 'Try it',
  'try.asking': 'Asking…',
  'answer.html': 'It answered with a web page.',
  'answer.json': 'It answered with JSON.',
  'answer.neither': 'It answered with neither a web page nor JSON.',
  'guess.says': {
    one: 'It seems to hold {count} opinion.',
    other: 'It seems to hold {count} opinions.',
  },
  'guess.parts': 'Found in them: {parts}.',
  'guess.take': 'Use what this page seems to have',
  'tasted.not-html': 'This is no web page. Choose JSON above if it is that.',
  'tasted.no-items': 'The page is there, and nothing on it is what you select. Try a product that people speak of.',
  'tasted.no-frame':
    'Nothing there is what you select, and the page may be a login or a check for robots. If it is the right one, say above what it always has.',
  'tasted.not-json': 'This is no JSON. Look for the address of its API, or choose a web page above.',
  'tasted.no-list': 'Where you point there is no list.',
  'tasted.none': 'The list is there, and empty. Try a product that people speak of.',
  'tasted.list': {
    one: '{count} opinion. Here is what each part caught.',
    other: '{count} opinions. Here is what each part caught in the first of them.',
  },
  'tasted.item': 'Opinion {number}',
  'missed.nothing-there': 'Nothing there',
  'missed.no-text': 'Something is there, but no text',
  'missed.no-date': 'Something is there, but no date',
  'missed.no-number': 'Something is there, but no clear number',
  'missed.off-scale': 'A number outside the scale',
  'missed.no-address': 'Something is there, but no web address',
  'missed.no-language': 'Something is there, but no code of a language',
  'missed.no-yes-or-no': 'Something is there, but no yes or no',
  yes: 'Yes',
  no: 'No',
} as const satisfies Catalogue & Record<Named, string>;
