import type { Catalogue } from '@/components/shared/words';

export const en = {
  title: 'A question for you',
  'title.from': '{name} asks what you think',
  opening: 'Opening the question',
  'opening.why': 'It is decrypted here, on your device.',

  asks: '{name} is torn and asks you',
  'asks.by': 'Please answer by {when}',
  'asks.over': 'The time to answer is over; you can still look.',
  only: 'Your answer is seen by {name} alone',
  note: 'A note from {name}',

  comment: 'A word for {name}',
  optional: '(optional)',
  name: 'Your first name',
  'name.hint': 'So that {name} knows who it is from.',
  sees: '{name}, and nobody else. It travels encrypted.',
  send: 'Send to {name}',
  'send.again': 'Change my answer',
  sending: 'Sending…',
  nothing: 'Choose something for at least one, or write a word.',
  late: 'The time to answer ended before this arrived. Tell {name} directly, perhaps.',
  unsent: 'It could not be sent just now. What you chose is still here.',
  retry: 'Try again',

  'sent.title': 'Your answer is on its way',
  sent: '{name} will see it in their browser. You can close this page, or change your answer while it is open.',

  'photos.missing': {
    one: 'One photo could not be brought. The rest is complete.',
    other: '{count} photos could not be brought. The rest is complete.',
  },
  'photo.coming': 'The photo is on its way',
  'photo.lost': 'This photo could not be brought',

  end: 'End-to-end encrypted, gone on {day}.',
  'end.free': 'Nothing to install, no account.',

  'failed.not-a-link': 'This link is not whole',
  'failed.not-a-link.why': 'Part of it may have been cut off on the way. Copy it again in full, or ask for a new one.',
  'failed.gone': 'This question is no longer there',
  'failed.gone.why': 'It was taken back, or the link was closed. Whoever sent it can send a new one.',
  'failed.expired': 'This question has expired',
  'failed.expired.why': 'Questions are deleted after a while. Whoever sent it can ask again.',
  'failed.unreachable': 'The question cannot be fetched just now',
  'failed.unreachable.why': 'None of the places that keep it answered. Your connection may be down.',

  broken: 'Something here broke',
  'broken.why':
    'This is our mistake, not yours and not the link’s. Opening the question again often helps; what you had chosen, please choose once more.',
  'broken.again': 'Open again',
} as const satisfies Catalogue;
