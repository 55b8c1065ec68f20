import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  title: 'Y chercher vous-même',
  quoted: '« {words} »',
  sends: 'Un lien ouvre ce lieu avec {words} dans son adresse.',
  keep: 'Sélectionnez ce que quelqu’un y dit et choisissez « Garder comme avis ».',
  privately: 'Depuis une fenêtre privée, rien de ce que vous y trouvez n’est gardé.',
  invite:
    'Beaucoup se dit là où aucun programme ne peut lire : Instagram, TikTok, Pinterest et d’autres. Vous pouvez y chercher vous-même.',
  'invite.choose': 'Choisir où chercher',
};
