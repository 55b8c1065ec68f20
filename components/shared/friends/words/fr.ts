import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'react.love': 'J’adore',
  'react.like': 'J’aime bien',
  'react.unsure': 'J’hésite',
  'react.skip': 'Je passe',
  'react.for': 'Votre réponse pour {title}',
  'count.love': { one: '{count} adore', other: '{count} adorent' },
  'count.like': { one: '{count} aime bien', other: '{count} aiment bien' },
  'count.unsure': { one: '{count} hésite', other: '{count} hésitent' },
  'count.skip': { one: '{count} passe', other: '{count} passent' },
  'count.none': 'Pas encore de réponse',
  guest: 'Un invité',
  somebody: 'Quelqu’un',
  you: 'Vous',
  'answer.sees': 'Qui verra votre réponse ?',
  'photo.of': '{title}, photo {count}',
  'photo.missing': 'La photo n’est pas encore là',
  'photo.damaged': 'Cette photo est arrivée abîmée',

  'share.copy': 'Copier',
  'share.copied': 'Copié',
  'share.system': 'Partager…',
  'share.qr': 'Code QR du lien',
  'share.through': 'Envoyer par',
  'share.mail': 'E-mail',
  'share.paste': '{network} ne prend pas de liens de l’extérieur : copiez-le et collez-le dans un message.',
  'share.scan': 'Dans WeChat, scannez ce code depuis un autre téléphone, ou collez le lien copié dans une discussion.',
  'share.whole':
    'Quiconque a le lien peut ouvrir ce qu’il cache, et le réseau qui le transporte aussi. Envoyez-le tel quel : un raccourcisseur de liens apprendrait lui aussi la clé qui suit le #.',
  'share.link': 'Le lien',
  'share.public': 'À la vue de tous :',

  thread: 'Questions et réponses',
  'thread.write': 'Écrire quelque chose',
  'thread.send': 'Envoyer',
  'thread.failed': 'L’envoi n’a pas abouti. Votre texte est toujours là.',
};
