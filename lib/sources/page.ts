import type { Findings } from '@/lib/domain/opinion';
import type { Sighting } from '@/lib/domain/sighting';
import { PAGE_SOURCE, type Source } from '@/lib/domain/source';

const MOST = 200;

/** What the page in view says of its product; nothing is asked of anybody. */
export const pageFindings = (sighting: Sighting): Findings =>
  sighting.product === null
    ? { opinions: [] }
    : { opinions: sighting.opinions.slice(0, MOST), ...(sighting.tally && { tally: sighting.tally }) };

/** The page in view as a source like any other. `label` is the name of the shop, as shown. */
export const pageSource = (sighting: Sighting, label: string): Source => ({
  id: PAGE_SOURCE,
  label,
  medium: 'shop',
  origins: [],
  find: () => Promise.resolve(pageFindings(sighting)),
});
