import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  title: 'Chercher soi-même',
  lede: 'Bien des lieux ne laissent lire aucun programme. Choisissez-en, et la fenêtre mènera à leur propre recherche pour le produit affiché.',
  'sends.click':
    'Rien n’est envoyé avant votre clic. Alors ce lieu s’ouvre dans son propre onglet et apprend ce que vous cherchez : le nom du produit, parfois sa marque ou son ISBN.',
  'sends.keep':
    'Grapevine n’y lit rien. Sélectionnez ce que quelqu’un y dit et choisissez « Garder comme avis » dans le menu : cela compte alors pour le dernier produit que vous avez regardé.',

  'known.heading': 'Les lieux',
  'known.here': 'Lieux où chercher',
  'known.others': { one: '{count} lieu dans une autre langue', other: '{count} lieux dans d’autres langues' },
  'known.switch': 'Chercher sur {name} ({host})',
  'known.isbn': 'livres seulement, par ISBN',
  'known.brand': 'la marque, pas le produit',
  'place.at': '{place}, {host}',

  'own.heading': 'Les vôtres',
  'own.says': 'Tout lieu qui a sa propre recherche : un forum, une boutique, un club.',
  'own.none': 'Aucun pour l’instant.',
  'own.edit': 'Modifier',
  'own.edit.name': 'Modifier {name}',
  'own.remove': 'Retirer {name}',
  'own.removed': '{name} est retiré.',
  'own.added': '{name} est ajouté.',
  'own.changed': '{name} est modifié.',
  'own.full': 'On ne garde pas plus de {count} lieux. Retirez-en un d’abord.',
  'own.known': 'Cette adresse est déjà dans votre liste.',
  'form.new': 'Ajouter un lieu',
  'form.change': 'Modifier ce lieu',
  'form.name': 'Son nom',
  'form.no-name': 'Donnez-lui un nom.',
  'form.address': 'Adresse de sa recherche',
  'form.hint':
    'Cherchez-y n’importe quoi, copiez l’adresse, et mettez {placeholder} à la place de vos mots. {others} conviennent aussi.',
  'form.opens': 'Pour « {words} », cela ouvre {address}',
  'form.example': 'lunettes rondes',
  'form.add': 'Ajouter',
  'form.save': 'Enregistrer',
  'form.cancel': 'Annuler',
  'trouble.no-address': 'Ce n’est pas une adresse web. Par exemple : {example}',
  'trouble.not-https':
    'Seules les adresses qui commencent par https:// sont ouvertes, pour que personne ne lise en chemin.',
  'trouble.in-origin': 'Le nom du site doit y figurer en entier, sans accolades.',
  'trouble.unknown-placeholder': 'Un mot entre accolades n’a pas de sens ici. Conviennent : {known}.',
  'trouble.no-placeholder': 'Mettez {placeholder} là où se trouvent, dans l’adresse, les mots cherchés.',
};
