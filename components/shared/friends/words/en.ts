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
  'photo.of': '{title}, photo {count}',
  'photo.missing': 'The photo is not here yet',

  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.system': 'Share…',
  'share.qr': 'QR code of the link',
  'share.show': 'Show as QR code',
  'share.through': 'Send through',
  'share.mail': 'E-mail',
  'share.paste': '{network} takes no links from outside: copy it and paste it into a message there.',
  'share.scan': 'In WeChat, scan this code from another phone, or paste the copied link into a chat.',
  'share.whole':
    'Send it as it is. Link shorteners and previews would learn the key behind the #, and with it could read along.',

  thread: 'Questions and answers',
  'thread.write': 'Write something',
  'thread.send': 'Send',
  'thread.failed': 'That did not get through. It is still here.',
} as const satisfies Catalogue;
