import type { Facts } from './facts';
import { chooseProduct } from './markup/choose-product';
import { markedFacts } from './markup/marked-facts';
import { metaFacts } from './markup/meta-facts';
import type { Thing } from './markup/thing';
import type { Page } from './page/page';
import { visibleFacts } from './visible/visible-facts';

/** One way to learn about the product of a page. `read` gives null when the page does not speak that way. */
export type Detector = { name: 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'visible'; read(page: Page): Facts | null };

const marked =
  (things: (page: Page) => readonly Thing[]) =>
  (page: Page): Facts | null => {
    const choice = chooseProduct(things(page), page);
    return choice && !(choice.found.aside && choice.likeHeading < 0.5) ? markedFacts(choice.found, page) : null;
  };

/** All detectors, the most trustworthy first. */
export const DETECTORS: readonly Detector[] = [
  { name: 'json-ld', read: marked((page) => page.jsonLd) },
  { name: 'microdata', read: marked((page) => page.microdata) },
  { name: 'rdfa', read: marked((page) => page.rdfa) },
  { name: 'meta', read: metaFacts },
  { name: 'visible', read: visibleFacts },
];
