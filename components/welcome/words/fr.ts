import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  title: 'Avant d’acheter, écoutez des gens comme vous',
  is: 'Grapevine réunit ce que les gens disent d’un produit, là où vous avez confiance, et le résume honnêtement.',
  'fact.read': 'Ce qui est lu',
  'fact.read.says': 'La page devant vous, ici, dans votre navigateur.',
  'fact.sent': 'Ce qui est envoyé',
  'fact.sent.says': 'Rien, tant que vous n’avez pas choisi à qui demander.',
  'fact.whom': 'À qui',
  'fact.whom.says': 'Aux seules sources que vous avez choisies. Chaque requête figure dans un registre.',

  'picture.label':
    'Un exemple : la plupart l’apprécient, 4,1 sur 5, entre 3,9 et 4,3, d’après 128 avis dans 3 lieux. On loue le confort, on regrette le prix.',
  'picture.verdict': 'La plupart l’apprécient',
  'picture.count': '128 avis, 3 lieux',
  'picture.praise': 'Confort',
  'picture.blame': 'Prix',
  'picture.quote': 'J’oublie que je les porte.',

  'choose.heading': 'Deux choix, que vous pourrez changer plus tard',
  'choose.when': 'Quand regarder une page',
  'choose.whom': 'À qui demander d’abord',
  'choose.whom.says': 'Vous pouvez passer : ce qui se dit sur la page elle-même est toujours lu.',
  chosen: 'Vous demandez à : {names}.',
  start: 'Commencer',

  'done.title': 'Tout est prêt',
  'done.says':
    'Ouvrez la page d’un produit que vous pourriez acheter, puis cliquez sur l’icône de Grapevine ou pressez Alt+Maj+S.',
  'done.pin':
    'Pas d’icône en vue ? Cliquez sur la pièce de puzzle près de la barre d’adresse, puis sur l’épingle à côté de Grapevine.',
  'done.settings': 'Ouvrir les réglages',
};
