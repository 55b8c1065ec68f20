import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'relay.heading': 'Ce que les relais apprennent',
  'relay.learns': 'Ils apprennent',
  'relay.learns.says':
    'Votre adresse réseau, et combien vous envoyez et recevez, et quand. Ils voient des clés qui ne désignent personne, et des messages scellés.',
  'relay.firefox': 'Avec Firefox, aussi',
  'relay.firefox.says':
    'Quelles connexions viennent de cette installation : Firefox écrit dans chacune « Origin: moz-extension:// » et un nombre aléatoire qui lui est propre. Il reste le même jusqu’à ce que Grapevine soit réinstallé.',
  'relay.never': 'Jamais ils n’apprennent',
  'relay.never.says': 'Votre nom ou celui de vos amis, vos mots, photos ou réponses, ni quels produits vous regardez.',
  'choose.heading': 'Quels relais portent vos messages ?',
  'choose.says':
    'Les relais transmettent les messages scellés entre vous et vos amis, sans que personne doive être en ligne en même temps. Ceux-ci sont ouverts à tous, et indépendants de nous et les uns des autres.',
  'choose.legend': 'Vos relais, {count} au plus',
  'choose.do': { one: 'Utiliser ce relais', other: 'Utiliser ces {count} relais' },
  'choose.not-yet': 'Aucun de ceux proposés n’a encore été contacté.',

  'relays.heading': 'Vos relais',
  'relays.says':
    'Tout va à chacun d’eux ; un seul qui marche suffit. Les amis invités apprennent lesquels vous utilisez.',
  'relays.remove': 'Retirer {relay}',
  'relays.add': 'Ajouter {relay}',
  'relays.suggested': 'Ouverts à tous aussi :',
  'relays.crowded':
    'Des inconnus vous envoient plus que ce qui est pris en une fois. Le reste attend et sera parcouru tout seul ; une réponse à une invitation peut s’y trouver.',
  'relays.full': '{count} au plus. Retirez-en un pour en utiliser un autre.',
  'health.well': 'Fonctionne',
  'health.unreachable': 'Injoignable',
  'health.refused': 'A refusé notre envoi',
  'health.too-slow': 'Trop lent',
  'health.never': 'Pas encore utilisé',
  'health.ms': '{ms} ms',
  'health.because': 'Sa réponse :',
  'guards.yes': 'Ne montre les messages scellés qu’à leur destinataire',
  'guards.no':
    'Montre les messages scellés à qui les demande : tailles et heures peuvent être observées, pas le contenu',
  'guards.unknown': 'On ne sait pas encore s’il protège les messages scellés',
  'add.label': 'Ajouter votre propre relais',
  'add.hint': 'L’essai ne contacte que ce relais. Il apprend votre adresse réseau.',
  'add.test': 'Essayer',
  'add.testing': 'Essai…',
  'add.wrong':
    'Ce n’est pas l’adresse d’un relais. Elle commence par wss://, ou par ws:// pour un relais sur cette machine.',
  'add.used': 'Vous l’avez déjà.',
  'add.do': 'Ajouter ce relais',
  'add.anyway': 'L’ajouter quand même',

  'sending.heading': 'En route',
  'sending.none': 'Tout ce que vous avez envoyé est parti.',
  'sending.pick': 'Une question à vos amis',
  'sending.answer': 'Une réponse',
  'sending.opinion': 'Votre avis sur un produit',
  'sending.other': 'Des nouvelles pour vos amis',
  'sending.sending': 'Part maintenant.',
  'sending.waiting': 'Aucun relais n’a pu être joint. L’envoi sera retenté tout seul.',
  'sending.slow': 'En attente : l’envoi se fait lentement, pour que les relais ne refusent pas.',
  'sending.refused': 'Aucun relais ne l’a pris. Un autre le prendra peut-être.',
  'sending.pieces': '{done} morceaux sur {of} sont partis.',
};
