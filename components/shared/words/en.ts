import type { Catalogue } from '@/components/shared/words';
import type { Medium, Trouble } from '@/lib/domain/source';
import type { FieldWord, Reveals } from '@/lib/domain/source-words';
import type { ThemeKey } from '@/lib/domain/themes';

/** What every language must be able to name. */
type Named =
  | `theme.${ThemeKey}`
  | `medium.${Medium}`
  | `trouble.${Trouble}`
  | `act.${Trouble}`
  | 'source.page.says'
  | `reveals.${Reveals}`
  | `field.${FieldWord}`;

export const en = {
  'theme.accuracy': 'Accuracy',
  'theme.battery': 'Battery',
  'theme.build': 'Build',
  'theme.cleaning': 'Cleaning',
  'theme.colour': 'Colour',
  'theme.comfort': 'Comfort',
  'theme.compatibility': 'Compatibility',
  'theme.connection': 'Connection',
  'theme.content': 'What is in it',
  'theme.delivery': 'Delivery',
  'theme.described': 'True to its description',
  'theme.durability': 'Durability',
  'theme.ease': 'Ease of use',
  'theme.effect': 'Does its job',
  'theme.fit': 'Fit',
  'theme.heat': 'Heat',
  'theme.instructions': 'Instructions',
  'theme.look': 'Looks',
  'theme.material': 'Material',
  'theme.noise': 'Noise',
  'theme.packaging': 'Packaging',
  'theme.performance': 'Speed',
  'theme.photos': 'Pictures it takes',
  'theme.power': 'Power',
  'theme.price': 'Value for money',
  'theme.quality': 'Quality',
  'theme.safety': 'Safety',
  'theme.screen': 'Screen',
  'theme.service': 'Customer service',
  'theme.size': 'Size',
  'theme.skin': 'Kind to skin and hair',
  'theme.smell': 'Smell',
  'theme.software': 'Software',
  'theme.sound': 'Sound',
  'theme.story': 'Story',
  'theme.taste': 'Taste',
  'theme.translation': 'Translation',
  'theme.weight': 'Weight',

  'medium.friends': 'Friends',
  'medium.shop': 'This shop',
  'hosted.shop': 'Reviews hosted by this shop',
  'medium.forum': 'Forums',
  'medium.social': 'Social',
  'medium.blog': 'Blogs',
  'medium.video': 'Videos',
  'medium.clip': 'Kept by hand',

  'stands.ok': 'Answered:',
  'stands.waiting': 'Being asked:',
  'stands.slow': 'Later:',
  'stands.bad': 'Not answered:',
  'stands.off': 'Left out:',

  'trouble.no-permission': 'Your browser needs your word before we may ask there.',
  'trouble.unreachable': 'Could not be reached. It may be down for a moment.',
  'trouble.too-slow': 'Took too long to answer. The rest did not wait for it.',
  'trouble.throttled': 'Wants fewer questions at a time. We wait by ourselves.',
  'trouble.refused': 'Does not answer programs. You can read it there yourself.',
  'trouble.needs-key': 'Wants you to sign in there first.',
  'trouble.not-understood': 'Sent something we could not read. The rest is unaffected.',
  'trouble.our-bug': 'Our mistake, not theirs. The rest is unaffected.',
  'act.no-permission': 'Allow',
  'act.unreachable': 'Try again',
  'act.too-slow': 'Try again',
  'act.throttled': 'again at {time}',
  'act.refused': 'Open it',
  'act.needs-key': 'Open it',
  'act.not-understood': 'Try again',
  'act.our-bug': 'Copy report',

  'report.copy': 'Copy report',
  'report.copied': 'Copied',
  'report.here': 'Copy this by hand',

  'broken.title': 'Something here broke',
  'broken.why':
    'This is our mistake. Nothing you chose or kept is lost. Opening it again often helps; if not, the report tells us where it broke. It names no page and no product.',
  'broken.again': 'Open again',

  'interval.sentence': '{mean} of 5. We are {sure} sure it lies between {low} and {high}.',
  'interval.poor': '1 poor',
  'interval.great': '5 great',
  'interval.sure': '{sure} sure',
  'interval.anywhere': 'anywhere in here',
  'interval.weak': 'Anywhere between {low} and {high} of 5.',

  unsaved: 'This change is not saved: the part of Grapevine that keeps your settings did not answer.',
  'unsaved.again': 'Save again',
  'unsaved.letGo': 'Leave it as it was',

  'source.page.says': 'Read here in your browser, from the page in view. Nothing is sent.',

  'reveals.reading':
    'We fetch all of it and search it here. The place sees that you read it, never which product you look at.',
  'reveals.name': 'Each question sends the name of the product, and nothing else about it.',
  'reveals.identifier': 'Each question sends the barcode or ISBN of the product, and nothing else about it.',
  'reveals.name-or-identifier':
    'Each question sends the name of the product or its barcode, and nothing else about it.',
  'reveals.shop-number':
    'Each question sends the shop’s own number of the product in view, as the shop’s page does itself.',
  'reveals.described':
    'Each question sends what its address asks for, of the name, brand, barcode, ISBN and maker’s number of the product, and nothing else about it.',
  'field.address': 'Address',
  'field.feed': 'Address of the blog or its feed',
  'field.site': 'Name of the site',
  'field.token': 'Your access token',
  'field.key': 'Your key',
  'field.account': 'Your account name',
  'field.app-password': 'An app password',
  'field.sites': 'Sites to search, separated by spaces (at most 12)',
  'field.communities': 'Communities to search, separated by spaces (at most 20; empty: all)',
} as const satisfies Catalogue & Record<Named, string>;
