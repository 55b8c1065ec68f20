import { alike, overlap } from '@/lib/detect/read/alike';
import { textOf } from './dom';
import { PLACE } from './place';
import type { Spot, View } from './view';

/** The line that says what the page is about. `level` is 1 for a real main heading, 2 for the best stand-in. */
export type Heading = { text: string; at: number; level: 1 | 2; element: Element };

const LONGEST = 300;

const standing = (spot: Spot): number =>
  (spot.place & PLACE.skipped ? -2 : 0) + (spot.place & PLACE.edge ? -0.3 : 0) + (spot.place & PLACE.aside ? -0.4 : 0);

const best = (spots: readonly Spot[], title: string, level: 1 | 2): (Heading & { worth: number }) | undefined =>
  spots
    .slice(0, 30)
    .map((spot, order) => {
      const text = textOf(spot.element, LONGEST);
      const worth = text.length < 2 ? -9 : overlap(text, title) + alike(text, title) / 2 + standing(spot) - order / 50;
      return { text, at: spot.at, level, element: spot.element, worth };
    })
    .sort((a, b) => b.worth - a.worth)[0];

const repeatsTitle = (view: View, title: string): Heading | undefined => {
  const start = title.slice(0, 24).toLowerCase();
  const bit = view.bits.find(
    ({ text, place }) =>
      text.length >= 12 &&
      !(place & (PLACE.skipped | PLACE.edge)) &&
      text.toLowerCase().startsWith(start) &&
      start.length >= 12,
  );
  return bit && { text: bit.text, at: bit.at, level: 2, element: bit.element };
};

/** The main heading: the h1 most like the page's title, else a product name or h2 like it, else text repeating it. */
export const headingOf = (view: View, title: string, shared: string): Heading | undefined => {
  const about = `${title} ${shared}`;
  const first = best(
    view.headings.filter((spot) => spot.tag === 'h1'),
    about,
    1,
  );
  if (first && first.worth > 0.4) return first;
  const others = [...view.names, ...view.headings.filter((spot) => spot.tag === 'h2')].filter(
    (s) => !(s.place & PLACE.tile),
  );
  const second = best(others, about, 2);
  return second && second.worth > 0.6
    ? second
    : (repeatsTitle(view, title) ?? (first && first.worth > -1 ? first : undefined));
};
