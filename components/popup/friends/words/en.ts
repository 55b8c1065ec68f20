import type { Catalogue } from '@/components/shared/words';

export const en = {
  know: { one: 'A friend knows this one', other: '{count} friends know this one' },
  'owning.for': 'has had it for {time}',
  'owning.owning': 'has it',
  'owning.wanting': 'wants it',
  'owning.returned': 'had it',
  'chip.love': 'Loves it',
  'chip.like': 'Likes it',
  'chip.mixed': 'Mixed',
  'chip.dislike': 'Does not like it',
  'chip.wanting': 'Wants it',
  'chip.returned': 'Returned it',
  fit: 'How it fits:',
  askThem: 'Ask {name}',

  ask: 'Ask friends: which suits me?',
  'ask.title': 'Torn between two?',
  'ask.first': 'Send what you are choosing between to friends, and their answers come back here.',
  nobody: 'No friend has said anything about it.',

  arrived: { one: '{count} friend answered', other: '{count} friends answered' },
  'arrived.on': 'on {candidate}',
  'arrived.see': 'See the answers',
  'arrived.decide': 'I have decided: thank them',
  'arrived.best': 'Favourite',

  waiting: 'Waiting for friends',
  'waiting.answered': { other: '{count} of {asked} answered' },
  'waiting.guests': { one: '{count} answer by link', other: '{count} answers by link' },
  'waiting.nobody': 'sent by link',

  asks: 'Friends ask you',
  'asks.answer': 'Answer',

  written: '{name} wrote to you about “{subject}”',
  'written.read': 'Read it and answer',

  requests: { one: 'Somebody asks to be your friend here', other: '{count} people ask to be your friends here' },
  'requests.see': 'See who',

  'unsent.waiting': 'Something for your friends is still waiting to be sent. It goes by itself once a relay answers.',
  'unsent.refused': 'No relay took something you sent to friends.',
  'unsent.see': 'See why',

  'due.arrived': 'Has it arrived? {product}',
  'due.later': 'You have had it a while: {product}',
  'due.why': 'Your friends who helped would like to know how it is.',
  'due.tell': 'Say how it is',
  'due.snooze': 'In a week',
  'due.never': 'Do not ask',

  'keep.add': 'Keep on the shortlist',
  'keep.drop': 'Take off the shortlist',
  'keep.see': 'Shortlist',

  'decided.bought': 'You bought this on {day}.',
  'decided.passed': 'You decided against it on {day}.',
  'decided.tell': 'Say how it is',
  'decide.bought': 'I bought it',
  'decide.passed': 'I decided against it',
  'decide.open': 'Decided?',
} as const satisfies Catalogue;
