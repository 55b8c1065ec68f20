import type { PhotoRef, Pick } from '@/lib/domain/friends/said';

/** Wednesday morning; every example is told from here. Unix seconds. */
export const NOW = 1_793_800_000;
const DAY = 86_400;

const photo = (letter: string): PhotoRef => ({
  ...{ sha256: letter.repeat(64), key: '0'.repeat(64), iv: '0'.repeat(24), chunks: ['f'.repeat(64)] },
  ...{ size: 2000, type: 'image/webp', width: 480, height: 420 },
});

/** Two pairs tried on, and one of which there is no photo. */
export const PICK: Pick = {
  kind: 'pick',
  question: 'Lesquelles me vont le mieux\u202f? Surtout pour le travail.',
  note: 'Je regarde un écran toute la journée.',
  candidates: [
    { id: '1'.repeat(16), title: 'Rondes, écaille', photos: [photo('a')] },
    { id: '2'.repeat(16), title: 'Carrées, marine', photos: [photo('b')] },
    { id: '3'.repeat(16), title: 'Papillon, grenat', photos: [] },
  ],
  deadline: NOW + 2 * DAY,
  expires: NOW + 9 * DAY,
};
