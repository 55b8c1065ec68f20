import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'server.friends':
    'Les navigateurs de vos amis n’y vont jamais d’eux-mêmes : un bouton leur permet de charger les photos, et le serveur voit alors leur adresse réseau. Les photos d’une question qui a un lien d’invité passent toujours par les relais.',
  'server.test': 'Tester',
  'server.testing': 'Test en cours…',
  'server.refused': 'Votre serveur de photos a refusé ; les photos sont passées par les relais.',
  'found.serves': 'Il convient : il a pris un fichier scellé, l’a rendu intact et l’a effacé à la demande.',
  'found.keeps': 'Il convient, mais garde les fichiers qu’on lui demande d’effacer. Ils restent scellés.',
  'found.no-permission': 'Votre navigateur n’a pas donné l’autorisation pour cette adresse.',
  'found.unreachable': 'Il est injoignable, ou trop lent à répondre.',
  'found.wrong-type': 'Il n’accepte pas de fichiers scellés, comme la plupart des serveurs publics.',
  'found.not-allowed':
    'Il n’accepte que les fichiers de ceux qu’il connaît. Chaque photo est envoyée sous une nouvelle clé.',
  'found.too-big': 'Il a trouvé le fichier trop gros.',
  'found.refused': 'Il n’a pas pris le fichier.',
  'found.changed': 'Il dit avoir gardé autre chose que ce qui a été envoyé.',
  'found.lost': 'Il a pris le fichier, mais ne le rend pas tel qu’il était.',
};
