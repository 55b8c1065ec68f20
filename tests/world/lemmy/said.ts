/** A post or a comment of the demo server, about the flagship unless it says otherwise. */
export type Said = { by: string; at: string; thread: string; text: string; up: number; fate?: 'removed' | 'bot' };

const YEAR = 'Oriel Fenwick Round, one year of daily wear';
const SHARP = 'What are you all using for kitchen knives?';

/** What the demo server's people said; what was removed and what a robot wrote is still in its answers. */
export const SAID: readonly Said[] = [
  {
    ...{ by: 'greta_m', at: '2025-02-11T08:20:00Z', thread: YEAR, up: 14 },
    text: 'The **Oriel Fenwick Round** went cycling, camping and once through the wash with me. Hinges still snap shut, and the acetate polished up again in ten minutes.',
  },
  {
    ...{ by: 'tobias', at: '2025-02-11T10:05:00Z', thread: YEAR, up: 9 },
    text: '> Hinges still snap shut\n\nNot here: the right hinge of my Oriel Fenwick Round was loose by spring, and the shop kept it for three weeks.',
  },
  {
    ...{ by: 'inkwell', at: '2025-02-12T19:44:00Z', thread: YEAR, up: 6 },
    text: 'Comfortable from the first hour, and light enough to forget. The case is flimsy for what an Oriel Fenwick Round costs.',
  },
  {
    ...{ by: 'dealfinder', at: '2025-02-12T20:00:00Z', thread: YEAR, up: 1, fate: 'bot' },
    text: 'Beep! Oriel Fenwick Round price history: 145, 139, 145.',
  },
  {
    ...{ by: 'coupons4u', at: '2025-02-13T03:11:00Z', thread: YEAR, up: 0, fate: 'removed' },
    text: 'Best Oriel Fenwick Round ever, use my link for 40% off.',
  },
  {
    ...{ by: 'halyard', at: '2025-05-02T12:00:00Z', thread: SHARP, up: 22 },
    text: 'A plain stone and some patience. Nothing on a rail has ever been as good.',
  },
];
