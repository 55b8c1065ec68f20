import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  title: 'Une question pour vous',
  'title.from': '{name} vous demande votre avis',
  opening: 'Ouverture de la question',
  'opening.why': 'Elle est déchiffrée ici, sur votre appareil.',

  asks: '{name} hésite et vous demande',
  'asks.by': 'Réponse souhaitée avant {when}',
  'asks.over': 'Il est trop tard pour répondre ; vous pouvez encore regarder.',
  only: 'Votre réponse n’est vue que par {name}',
  note: 'Un mot de {name}',

  comment: 'Un mot pour {name}',
  optional: '(facultatif)',
  name: 'Votre prénom',
  'name.hint': 'Pour que {name} sache de qui cela vient.',
  sees: '{name}, et personne d’autre. Elle voyage chiffrée.',
  send: 'Envoyer à {name}',
  'send.again': 'Changer ma réponse',
  sending: 'Envoi…',
  nothing: 'Choisissez quelque chose pour l’un d’eux au moins, ou écrivez un mot.',
  late: 'Le délai était passé avant l’arrivée de votre réponse. Dites-le à {name} directement.',
  unsent: 'L’envoi n’a pas abouti. Vos choix sont toujours là.',
  retry: 'Réessayer',

  'sent.title': 'Votre réponse est partie',
  sent: '{name} la verra dans son navigateur. Vous pouvez fermer cette page, ou changer votre réponse tant qu’elle est ouverte.',

  'photos.missing': {
    one: 'Une photo n’a pas pu être récupérée. Le reste est complet.',
    other: '{count} photos n’ont pas pu être récupérées. Le reste est complet.',
  },
  'photo.coming': 'La photo arrive',
  'photo.lost': 'Cette photo n’a pas pu être récupérée',

  end: 'Chiffré de bout en bout, effacé le {day}.',
  'end.free': 'Rien à installer, aucun compte.',

  'failed.not-a-link': 'Ce lien est incomplet',
  'failed.not-a-link.why': 'Il a peut-être été coupé en route. Copiez-le en entier, ou demandez-en un autre.',
  'failed.gone': 'Cette question n’est plus là',
  'failed.gone.why': 'Elle a été retirée, ou le lien a été fermé. La personne peut vous en envoyer un autre.',
  'failed.expired': 'Cette question a expiré',
  'failed.expired.why': 'Les questions sont effacées après un temps. La personne peut vous la reposer.',
  'failed.unreachable': 'La question est injoignable pour l’instant',
  'failed.unreachable.why': 'Aucun des relais qui la gardent n’a répondu. Votre connexion est peut-être coupée.',

  broken: 'Quelque chose a cassé ici',
  'broken.why':
    'C’est notre erreur, ni la vôtre ni celle du lien. Rouvrir la question suffit souvent ; ce que vous aviez choisi, choisissez-le encore une fois.',
  'broken.again': 'Rouvrir',
};
