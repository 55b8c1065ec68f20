import type { Catalogue } from '@/components/shared/words';

export const en = {
  'react.love': 'Love it',
  'react.like': 'Like it',
  'react.unsure': 'Unsure',
  'react.skip': 'Skip',
  'react.for': 'Your answer for {title}',
  'count.love': { one: '{count} loves it', other: '{count} love it' },
  'count.like': { one: '{count} likes it', other: '{count} like it' },
  'count.unsure': { other: '{count} unsure' },
  'count.skip': { one: '{count} skips it', other: '{count} skip it' },
  'count.none': 'No answers yet',
  guest: 'A guest',
  somebody: 'Somebody',
  you: 'You',
  'answer.sees': 'Who will see your answer?',
  'photo.of': '{title}, photo {count}',
  'photo.missing': 'The photo is not here yet',
  'photo.damaged': 'This photo arrived damaged',

  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.system': 'Share…',
  'share.qr': 'QR code of the link',
  'share.through': 'Send through',
  'share.mail': 'E-mail',
  'share.paste': '{network} takes no links from outside: copy it and paste it into a message there.',
  'share.scan': 'In WeChat, scan this code from another phone, or paste the copied link into a chat.',
  'share.whole':
    'Whoever has the link can open what is behind it, and so can the network it travels through. Send it as it is: a link shortener would learn the key behind the # as well.',
  'share.link': 'The link',
  'share.public': 'For everybody to read:',

  thread: 'Questions and answers',
  'thread.write': 'Write something',
  'thread.send': 'Send',
  'thread.failed': 'That did not get through. It is still here.',
} as const satisfies Catalogue;
