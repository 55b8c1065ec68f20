import type { Catalogue } from '@/components/shared/words';

export const en = {
  title: 'Search there yourself',
  quoted: '“{words}”',
  sends: 'A link opens that place with {words} in its address.',
  keep: 'Mark what somebody says there and choose “Keep this as an opinion”.',
  privately: 'From a private window nothing you find there is kept.',
  invite:
    'Much is said where no program may read: Instagram, TikTok, Pinterest and others. You can search there yourself.',
  'invite.choose': 'Choose places to search',
} as const satisfies Catalogue;
