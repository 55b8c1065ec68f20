import type { Translation } from '@/components/shared/words';
import type { en } from './en';

export const fr: Translation<typeof en> = {
  'photo.elsewhere': 'Sur {host}, non chargée',
  elsewhere: 'Les photos sont sur {hosts}.',
  'elsewhere.why':
    'Elles sont scellées et n’en viennent que si vous le demandez : qui tient ce serveur voit alors votre adresse réseau et, avec Firefox, peut reconnaître que vos visites viennent de la même installation.',
  'elsewhere.missing': 'Certaines manquent : elles n’y sont plus, ou sont arrivées abîmées.',
  'elsewhere.unreachable': 'Le serveur est injoignable pour l’instant.',
  'elsewhere.load': 'Charger les photos',
  'elsewhere.loading': 'Chargement…',
  'server.refused': 'Votre serveur de photos a refusé ; les photos sont passées par les relais.',
};
