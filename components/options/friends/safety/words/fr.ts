import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  passphrase: 'Phrase secrète',
  'passphrase.again': 'La phrase secrète, encore',
  'passphrase.hint': 'Quelques mots sans rapport entre eux sont longs, difficiles à deviner et faciles à retenir.',
  'passphrase.missing': 'Sans phrase secrète, n’importe qui ouvrirait le fichier.',
  'passphrase.differs': 'Les deux ne sont pas identiques.',
  'strength.short': 'Facile à deviner : elle est courte. Plus de mots la rendent forte.',
  'strength.common': 'Facile à deviner : l’essentiel est ce que beaucoup choisissent.',
  'strength.repeats': 'Facile à deviner : elle se répète.',
  'strength.fair': 'Bonne. Un mot de plus la rend forte.',
  'strength.strong': 'Forte.',

  'backup.heading': 'Fichier de sauvegarde',
  'backup.says':
    'Votre clé, vos amis et vos cercles dans un fichier que seule la phrase secrète ouvre. Si cet appareil est perdu, il les ramène. Sans la phrase secrète, personne ne peut aider, pas même nous.',
  'backup.do': 'Enregistrer la sauvegarde',
  'backup.done': 'Le fichier est dans vos téléchargements. Gardez-le ailleurs que sur cet appareil.',

  'words.heading': 'Mots de secours',
  'words.says':
    'Votre clé en 24 mots à noter sur papier. Ils ramènent qui vous êtes ; vos amis reviennent ensuite des relais.',
  'words.warning':
    'Qui lit ces mots peut se faire passer pour vous. Affichez-les à l’abri des regards, et ne les photographiez pas.',
  'words.show': 'Afficher les mots',
  'words.hide': 'Masquer les mots',

  'device.heading': 'Un autre appareil',
  'device.says': 'Retrouvez les mêmes amis dans un autre de vos navigateurs. Les deux restent d’accord tout seuls.',
  'device.do': 'Ajouter un appareil',
  'device.qr': 'Code QR pour votre autre appareil',
  'device.open': 'Sur l’autre appareil, ouvrez les réglages de Grapevine, Amis, « Retrouver mes amis ».',
  'device.picture': 'Choisissez « Mon autre appareil » et donnez-lui une photo de ce code QR.',
  'device.type': 'Tapez-y le code ci-dessous. L’image seule n’ouvre rien.',
  'device.code': 'Code à taper :',
  'device.hide': 'C’est fait, masquer',

  'restore.from': 'Qu’avez-vous ?',
  'restore.sealed': 'La clé venue avec mon importation',
  'restore.sealed.says': 'Il ne manque que sa phrase secrète.',
  'restore.file': 'Un fichier de sauvegarde',
  'restore.file.says': 'Avec sa phrase secrète.',
  'restore.device': 'Mon autre appareil',
  'restore.device.says': 'Il montre un code QR et un code à taper, sous Sauvegarde.',
  'restore.words': 'Mes 24 mots',
  'restore.words.says': 'Vos amis reviennent ensuite des relais que vous utilisiez.',
  'restore.choose': 'Choisir le fichier',
  'restore.file.missing': 'Choisissez d’abord le fichier de sauvegarde.',
  'restore.device.text': 'Ce que dit le code QR',
  'restore.device.code': 'Code affiché à côté',
  'restore.words.label': 'Vos 24 mots, dans l’ordre',
  'restore.words.count': { one: '{count} mot sur 24', other: '{count} mots sur 24' },
  'restore.words.wrong': {
    one: 'Cela fait {count} mot ; il en faut 24.',
    other: 'Cela fait {count} mots ; il en faut 24.',
  },
  'restore.words.bad': 'Ces mots ne donnent pas de clé. Vérifiez l’orthographe et l’ordre.',
  'restore.name': 'Votre nom, tel que vos amis le voient',
  'restore.relays': 'Les relais que vous utilisiez',
  'restore.missing': 'Il manque encore ceci.',
  'restore.do': 'Retrouver mes amis',
};
