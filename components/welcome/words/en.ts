import type { Catalogue } from '@/components/shared/words';

export const en = {
  title: 'Before you buy, hear from people like you',
  is: 'Grapevine gathers what people say about a product, in the places you trust, and sums it up honestly.',
  'fact.read': 'What is read',
  'fact.read.says': 'The page in front of you, here in your browser.',
  'fact.sent': 'What is sent',
  'fact.sent.says': 'Nothing, until you choose whom to ask.',
  'fact.whom': 'To whom',
  'fact.whom.says': 'Only to the sources you chose. Each request is listed for you.',

  'picture.label':
    'An example: most people like it, 4.1 out of 5, between 3.9 and 4.3, from 128 opinions in 3 places. Praised for comfort, blamed for the price.',
  'picture.verdict': 'Most people like it',
  'picture.count': '128 opinions, 3 places',
  'picture.praise': 'Comfort',
  'picture.blame': 'Price',
  'picture.quote': 'I forget that I am wearing them.',

  'choose.heading': 'Two choices, and you can change both later',
  'choose.when': 'When to look at a page',
  'choose.whom': 'Whom to ask first',
  'choose.whom.says': 'You can skip this: what people say on the page itself is always read.',
  chosen: 'You ask: {names}.',
  start: 'Start',

  'done.title': 'You are all set',
  'done.says': 'Open the page of something you might buy, then click the Grapevine icon or press Alt+Shift+S.',
  'done.pin': 'No icon to be seen? Click the puzzle piece beside the address bar, then the pin next to Grapevine.',
  'done.settings': 'Open the settings',
} as const satisfies Catalogue;
