import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'looking.heading': 'Quand regarder une page',
  'looking.on-click': 'Seulement quand je clique',
  'looking.on-click.means':
    'Grapevine voit une page quand vous y ouvrez sa fenêtre. Aucune autorisation n’est nécessaire.',
  'looking.chosen-sites': 'De lui-même sur les sites que je choisis',
  'looking.chosen-sites.means':
    'Votre navigateur vous demande une fois pour chaque site. Ailleurs, seulement quand vous cliquez.',
  'looking.all-sites': 'De lui-même sur tous les sites',
  'looking.all-sites.means':
    'Votre navigateur vous le demande tout de suite, en termes graves. Grapevine cherche un produit ; regarder n’envoie rien.',
  'looking.denied':
    'Votre navigateur n’a pas donné l’autorisation : rien n’a changé. Vous pouvez choisir de nouveau à tout moment.',
  'sites.label': 'Ajouter un site',
  'sites.hint': 'Votre navigateur demandera si Grapevine peut lire ce site.',
  'sites.add': 'Ajouter',
  'sites.remove': 'Retirer {site}',
  'sites.wrong': 'Ce n’est pas l’adresse d’un site. Par exemple : shop.example',
};
