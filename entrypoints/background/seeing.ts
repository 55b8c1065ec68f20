import { blankBoard, type Correction, correctedPage, keyOn, type Place, pageLookup } from '@/lib/domain/board';
import { parseSighting } from '@/lib/domain/schemas';
import type { Sighting } from '@/lib/domain/sighting';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { canonicalUrl } from '@/lib/domain/web-address';
import { judge } from '@/lib/judge/judge';
import type { Caller } from '@/lib/messaging/bus';
import { nowSeconds } from '@/lib/platform/clock';
import { lookInto } from '@/lib/platform/tabs';
import { plan } from '@/lib/sources/plan';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { readCorrections } from '@/lib/storage/corrections';
import { keepOpinions, shelvesAbout } from '@/lib/storage/opinions';
import { configuredSources, gatherOn, showBoard } from './gathering';

/** Puts a sighting on the board of its tab, as the shopper corrected it, and asks whom they chose for it. */
export const putOnBoard = async (
  sighting: Sighting,
  place: Place,
  correction: Correction | undefined,
): Promise<void> => {
  const page = correctedPage(sighting, place, correction);
  const opened = (await readBoard(place.tab))?.opened ?? false;
  if (page.state !== 'product') {
    await changeBoard(place.tab, () => ({ ...blankBoard(place, opened), page }));
    return showBoard(place.tab);
  }
  const ours = sighting.product ? sighting : { opinions: [], tally: undefined };
  const opinions = ours.opinions.map((opinion) => judge({ ...opinion, source: PAGE_SOURCE }));
  await keepOpinions({ product: page.key, source: PAGE_SOURCE, at: place.at, opinions });
  const kept = await shelvesAbout(page.key);
  const asked = plan(await configuredSources(), { opened, now: place.at, kept });
  const fromPage = pageLookup(opinions.length, place.at, ours.tally);
  await changeBoard(place.tab, (now) => {
    const known = now && keyOn(now) === page.key ? now.lookups : [];
    const others = asked.map((lookup) => known.find(({ source }) => source === lookup.source) ?? lookup);
    return {
      ...place,
      opened: now?.opened ?? opened,
      page,
      lookups: [fromPage, ...others],
      revision: (now?.revision ?? 0) + 1,
    };
  });
  await showBoard(place.tab);
  await gatherOn(place.tab);
};

/** Takes in what a page script saw. Whatever is not a sighting of that very page is dropped. */
export const see = async (foreign: unknown, { tab, url, private: isPrivate }: Caller): Promise<void> => {
  const sighting = parseSighting(foreign);
  if (!sighting || tab === undefined || !url || new URL(url).origin !== new URL(sighting.url).origin) return;
  const place: Place = { tab, url: sighting.url, private: isPrivate, at: nowSeconds() };
  await putOnBoard(sighting, place, (await readCorrections())[canonicalUrl(sighting.url)]);
};

/** A page the shopper lets us watch may sell something: its reader is put in. */
export const readOnRequest = async (_: unknown, { tab }: Caller): Promise<void> => {
  if (tab !== undefined) await lookInto(tab, false);
};
