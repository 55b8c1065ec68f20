import type { Catalogue } from '@/components/shared/words';

export const en = {
  passphrase: 'Passphrase',
  'passphrase.again': 'The passphrase again',
  'passphrase.hint': 'A few words that do not belong together are long, hard to guess and easy to keep.',
  'passphrase.missing': 'Without a passphrase anybody could open the file.',
  'passphrase.differs': 'The two are not the same.',
  'strength.short': 'Easy to guess: it is short. More words make it strong.',
  'strength.common': 'Easy to guess: most of it is what people often choose.',
  'strength.repeats': 'Easy to guess: it repeats itself.',
  'strength.fair': 'Good. One more word makes it strong.',
  'strength.strong': 'Strong.',

  'backup.heading': 'Backup file',
  'backup.says':
    'Your key, your friends and your circles in one file that only the passphrase opens. If this device is lost, it brings them back. Nobody can help without the passphrase, not even we.',
  'backup.do': 'Save the backup',
  'backup.done': 'The file is with your downloads. Keep it somewhere else than on this device.',

  'words.heading': 'Recovery words',
  'words.says':
    'Your key as 24 words to write on paper. They bring back who you are; your friends then come back from the relays.',
  'words.warning':
    'Whoever reads these words can be you. Show them only when nobody looks on, and do not photograph them.',
  'words.show': 'Show the words',
  'words.hide': 'Hide the words',

  'device.heading': 'Another device',
  'device.says': 'Use the same friends in another browser of yours. Both stay in step by themselves.',
  'device.do': 'Add a device',
  'device.qr': 'QR code for your other device',
  'device.open': 'On the other device, open Grapevine’s settings, Friends, “Bring friends back”.',
  'device.picture': 'Choose “My other device” and give it a photo of this QR code.',
  'device.type': 'Type the code below there. The picture alone opens nothing.',
  'device.code': 'Code to type:',
  'device.hide': 'Done, hide it',

  'restore.from': 'What do you have?',
  'restore.sealed': 'The key that came with my import',
  'restore.sealed.says': 'Only its passphrase is missing.',
  'restore.file': 'A backup file',
  'restore.file.says': 'With its passphrase.',
  'restore.device': 'My other device',
  'restore.device.says': 'It shows a QR code and a code to type, under Backup.',
  'restore.words': 'My 24 words',
  'restore.words.says': 'Your friends then come back from the relays you used.',
  'restore.choose': 'Choose the file',
  'restore.file.missing': 'Choose the backup file first.',
  'restore.device.text': 'What the QR code says',
  'restore.device.code': 'Code shown beside it',
  'restore.words.label': 'Your 24 words, in order',
  'restore.words.count': { one: '{count} of 24 words', other: '{count} of 24 words' },
  'restore.words.wrong': {
    one: 'That is {count} word; there must be 24.',
    other: 'Those are {count} words; there must be 24.',
  },
  'restore.words.bad': 'These words make no key. Check the spelling and the order.',
  'restore.name': 'Your name, as friends see it',
  'restore.relays': 'The relays you used',
  'restore.missing': 'This is still missing.',
  'restore.do': 'Bring friends back',
} as const satisfies Catalogue;
