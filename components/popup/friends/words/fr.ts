import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  know: { one: 'Un ami le connaît', other: '{count} amis le connaissent' },
  'owning.for': 'l’a depuis {time}',
  'owning.owning': 'l’a',
  'owning.wanting': 'en a envie',
  'owning.returned': 'l’a eu',
  'chip.love': 'Adore',
  'chip.like': 'Aime bien',
  'chip.mixed': 'Mitigé',
  'chip.dislike': 'N’aime pas',
  'chip.wanting': 'En a envie',
  'chip.returned': 'Renvoyé',
  fit: 'Comment cela va :',
  askThem: 'Demander à {name}',

  ask: 'Demander aux amis : lequel me va ?',
  'ask.title': 'Vous hésitez ?',
  'ask.first': 'Envoyez vos choix à vos amis : leurs réponses reviennent ici.',
  nobody: 'Aucun ami n’en a parlé.',

  arrived: { one: '{count} ami a répondu', other: '{count} amis ont répondu' },
  'arrived.on': 'sur {candidate}',
  'arrived.see': 'Voir les réponses',
  'arrived.decide': 'J’ai choisi : les remercier',
  'arrived.best': 'Préféré',

  waiting: 'En attente des amis',
  'waiting.answered': { one: '{count} réponse sur {asked}', other: '{count} réponses sur {asked}' },
  'waiting.guests': { one: '{count} réponse par lien', other: '{count} réponses par lien' },
  'waiting.nobody': 'envoyé par lien',

  asks: 'Des amis vous demandent',
  'asks.answer': 'Répondre',

  written: '{name} vous a écrit à propos de « {subject} »',
  'written.read': 'Lire et répondre',

  requests: {
    one: 'Quelqu’un demande à être votre ami ici',
    other: '{count} personnes demandent à être vos amis ici',
  },
  'requests.see': 'Voir qui',

  'unsent.waiting': 'Un envoi à vos amis attend encore. Il partira tout seul dès qu’un relais répondra.',
  'unsent.refused': 'Aucun relais n’a accepté un de vos envois.',
  'unsent.see': 'Voir pourquoi',

  'due.arrived': 'Est-ce arrivé ? {product}',
  'due.later': 'Vous l’avez depuis un moment : {product}',
  'due.why': 'Les amis qui vous ont aidé aimeraient savoir ce que vous en pensez.',
  'due.tell': 'Donner mon avis',
  'due.snooze': 'Dans une semaine',
  'due.never': 'Ne pas demander',

  'keep.add': 'Garder dans la sélection',
  'keep.drop': 'Retirer de la sélection',
  'keep.see': 'Sélection',

  'decided.bought': 'Vous l’avez acheté le {day}.',
  'decided.passed': 'Vous y avez renoncé le {day}.',
  'decided.tell': 'Donner mon avis',
  'decide.bought': 'Je l’ai acheté',
  'decide.passed': 'J’y renonce',
  'decide.open': 'C’est décidé ?',
};
