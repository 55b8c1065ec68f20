import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'export.says':
    'Réglages, sources, avis, corrections, ce que vos amis et vous avez dit, et le registre, dans un seul fichier lisible. Les clés restent ici, sauf si vous les y mettez sous une phrase secrète.',
  'with-keys.friends': 'Y mettre aussi la clé de mes amis, sous une phrase secrète',
  'with-keys.sources': 'Y mettre aussi les clés de mes sources, sous une phrase secrète',
  'with-keys.both': 'Y mettre aussi mes clés, celle de mes amis et celles de mes sources, sous une phrase secrète',
  'without.friends':
    'Sans elle, le fichier contient ce que vous et vos amis avez dit, mais pas qui vous êtes pour eux.',
  'without.sources': {
    one: 'Sans elle, vous saisirez de nouveau la clé de {count} source après l’import.',
    other: 'Sans elle, vous saisirez de nouveau les clés de {count} sources après l’import.',
  },

  'import.keys': 'des clés de vos sources, sous une phrase secrète',
  'waiting.heading': 'Des clés attendent leur phrase secrète',
  'waiting.says':
    'Un export apporté ici contient des clés de vos sources. Avec la phrase secrète, elles vont à leurs sources ; une clé qui s’y trouve déjà reste.',
  'waiting.passphrase': 'Phrase secrète de l’export',
  'waiting.missing': 'Saisissez d’abord la phrase secrète.',
  'waiting.open': 'Reprendre les clés',
  'waiting.opening': 'Ouverture…',
  'waiting.drop': 'Y renoncer',
  'waiting.dropped': 'Les clés sont effacées d’ici. L’export que vous avez apporté les contient toujours.',
  'waiting.done': {
    one: '{count} source a sa clé.',
    other: '{count} sources ont leur clé.',
  },
  'waiting.left': {
    one: 'La source de {count} clé n’est pas ici à son ancienne adresse. La clé attend encore, rien n’est perdu.',
    other:
      'Les sources de {count} clés ne sont pas ici à leur ancienne adresse. Les clés attendent encore, rien n’est perdu.',
  },
  'waiting.wrong-passphrase':
    'Cette phrase secrète ne les ouvre pas, ou le fichier a été modifié. Rien n’est perdu : réessayez.',
  'waiting.not-ours': 'Ce que le fichier contient en guise de clés est abîmé. Rien n’a changé.',
  'waiting.newer':
    'Ces clés viennent d’un Grapevine plus récent. Mettez-le à jour, puis réessayez. Elles attendent encore.',
  'waiting.unreached':
    'Rien n’a été fait : la partie de Grapevine qui travaille en arrière-plan n’a pas répondu. Réessayez.',
  'waiting.not-found': 'Plus aucune clé n’attend ici.',
};
