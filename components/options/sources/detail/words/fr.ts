import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'ails.off': 'Elle est désactivée : on ne lui demande rien.',
  'ails.unknown': 'Cette version de Grapevine ne sait pas l’interroger. Rien n’est envoyé.',
  'ails.lacks-key': 'Il lui faut une clé avant toute question.',
  'ails.no-permission': 'Votre navigateur attend votre accord avant que nous puissions y poser une question.',
  'ails.key-refused': 'Elle n’a pas accepté votre clé.',
  'ails.sign-in': 'Elle ne répond qu’à qui s’y est connecté.',
  'ails.refused': 'Elle ne répond pas aux programmes. Vous pouvez la lire vous-même, sur place.',
  'ails.throttled': 'Elle veut moins de questions à la fois. Nous attendons de nous-mêmes ; il n’y a rien à faire.',
  'ails.throttled.until':
    'Elle veut qu’on la laisse tranquille jusqu’à {time}. Nous attendons de nous-mêmes ; il n’y a rien à faire.',
  'ails.unreachable': 'Elle était injoignable la dernière fois, peut-être pour un moment seulement.',
  'ails.too-slow': 'Elle a mis trop longtemps à répondre la dernière fois.',
  'ails.changed':
    'Ses réponses ont changé de forme et nous n’avons pas pu les lire. Une mise à jour de Grapevine apprendra peut-être la nouvelle.',
  'ails.described-changed': 'Ses réponses ne correspondent plus à votre description.',
  'ails.our-bug': 'Nous avons fait une erreur en l’interrogeant. La source n’y est pour rien.',
  'mend.switch-on': 'Activer',
  'mend.allow': 'Autoriser',
  'mend.type-key': 'Saisir la clé',
  'mend.change-key': 'Changer la clé',
  'mend.describe': 'Modifier la description',
  'mend.test': 'Tester à nouveau',
  'mend.open': 'Ouvrir {host}',

  'details.described': 'Ce que vous avez décrit',
  'details.saved': 'Enregistré.',
  'last.needs-key': 'Il manque une clé',

  'health.heading': 'Comment elle répond',
  'health.none': {
    one: 'Aucune question ces {count} derniers jours.',
    other: 'Aucune question ces {count} derniers jours.',
  },
  'health.days': {
    one: 'A répondu {answered} fois sur {count} ces {days} derniers jours',
    other: 'A répondu {answered} fois sur {count} ces {days} derniers jours',
  },
  'health.last': {
    one: 'A répondu à {answered} de la dernière question, en {days} jours',
    other: 'A répondu à {answered} des {count} dernières questions, en {days} jours',
  },
  'health.usual': ', en {time} d’ordinaire',
  'health.heard': ' ; dernière réponse : {when}',
  'health.sentence': '{parts}.',
  'health.table': 'Voir en tableau',
  'health.when': 'Quand',
  'health.what': 'Résultat',
  'health.took': 'Durée',
  'look.answered': { one: '{count} répondue', other: '{count} répondues' },
  'look.slow': { one: '{count} lente', other: '{count} lentes' },
  'look.throttled': { one: '{count} remise à plus tard', other: '{count} remises à plus tard' },
  'look.refused': { one: '{count} refusée', other: '{count} refusées' },
  'look.silent': { one: '{count} sans réponse', other: '{count} sans réponse' },
  'look.changed': { one: '{count} d’une autre forme', other: '{count} d’une autre forme' },
  'look.mistake': { one: '{count} erreur de notre part', other: '{count} erreurs de notre part' },

  'answers.heading': 'Dernières questions',
  'answers.none': 'Rien d’ici n’est conservé.',
  'answers.opinions': { one: '{count} avis', other: '{count} avis' },
  'answers.tally': { one: 'son propre compte : {count}', other: 'son propre compte : {count}' },
  'answers.leads': { one: '{count} page à lire', other: '{count} pages à lire' },
  'answers.nothing': 'personne n’en parle',
  'answers.until': 'gardé jusqu’au {day}',
  'answers.private': 'Ce que vous regardez en navigation privée n’est jamais noté ici.',

  'example.heading': 'À quoi ressemble une question',
  'example.sent': 'Telle qu’elle a été envoyée :',
  'example.made': 'Pour un produit inventé ; rien n’a été envoyé :',
  'example.body': 'Avec elle :',
  'example.marked': 'Est surligné tout ce qui y parle du produit.',
  'example.unmarked': 'Rien n’y parle du produit.',
  'example.none':
    'Cela dépend de la page affichée. Chaque requête est notée au registre, telle qu’elle a été envoyée, dès qu’il y en a une.',
  'example.key': 'Votre clé ne va qu’à cet endroit, et jamais dans une adresse.',
  'example.never':
    'Jamais envoyés : des cookies, votre nom, la page où vous êtes, son prix, vos autres sources, ce que disent vos amis.',
};
