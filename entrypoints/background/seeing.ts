import { type Correction, correctedPage, openedOn, type Place, pageLookup, samePage } from '@/lib/domain/board';
import { parseSighting } from '@/lib/domain/schemas';
import { ofThisPage, type Sighting } from '@/lib/domain/sighting';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { canonicalUrl } from '@/lib/domain/web-address';
import { judge } from '@/lib/judge/judge';
import type { Caller } from '@/lib/messaging/bus';
import { nowSeconds } from '@/lib/platform/clock';
import { lookInto, placeOf } from '@/lib/platform/tabs';
import { boardSeen, passOver, plan } from '@/lib/sources/plan';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { readCorrections } from '@/lib/storage/corrections';
import { keepOpinions, shelvesAbout } from '@/lib/storage/opinions';
import { inTurn } from '@/lib/storage/queue';
import { mayLookUnasked } from './choosing';
import { clipsOn } from './clipping';
import { friendsOn } from './friends/matching';
import { configuredSources, gatherOn, showBoard } from './gathering';

/** Puts a sighting on the board of its tab, as the shopper corrected it, and asks whom they chose for it. */
export const putOnBoard = async (sighting: Sighting, place: Place, correction?: Correction): Promise<void> => {
  await inTurn(`see:${place.tab}`, async () => {
    const page = correctedPage(sighting, place, correction);
    if (page.state !== 'product')
      return changeBoard(place.tab, (now) => boardSeen(now, { place, page, home: [], planned: [] }));
    const ours = sighting.product ? sighting : { opinions: [], tally: undefined };
    const opinions = ours.opinions.map(judge);
    // Without its database Grapevine still says what the product is, and asks.
    const shelf = { product: page.key, source: PAGE_SOURCE, name: page.product.name, at: place.at, opinions };
    await keepOpinions(shelf).catch(() => undefined);
    const kept = await shelvesAbout(page.key).catch(() => []);
    const opened = openedOn(await readBoard(place.tab), place, page.key);
    const asked = await configuredSources();
    const planned = plan(asked, { product: page.product, opened, now: place.at, kept });
    const own = pageLookup(opinions.length, place.at, ours.tally);
    const home = [own, await friendsOn(page), await clipsOn(page)].flatMap((lookup) => lookup ?? []);
    const passedOver = passOver(asked, page.product);
    return changeBoard(place.tab, (now) => boardSeen(now, { place, page, home, planned, passedOver }));
  });
  await showBoard(place.tab);
  await gatherOn(place.tab);
};

/** Takes in what a page script saw, where the shopper lets us look or has asked for it. Anything else is dropped. */
export const see = async (foreign: unknown, { tab, url, private: isPrivate }: Caller): Promise<void> => {
  const sighting = parseSighting(foreign);
  if (!sighting || tab === undefined || !url || new URL(url).origin !== new URL(sighting.url).origin) return;
  const board = await readBoard(tab);
  const askedFor = board?.opened === true && (board.url === '' || samePage(board.url, sighting.url));
  if (!askedFor && !(await mayLookUnasked(sighting.url))) return;
  if (!(await placeOf(tab))) return;
  const place: Place = { tab, url: sighting.url, private: isPrivate, at: nowSeconds() };
  await putOnBoard(ofThisPage(sighting), place, (await readCorrections())[canonicalUrl(sighting.url)]);
};

/** A page the shopper lets us watch may sell something: its reader is put in. */
export const readOnRequest = async (_: unknown, { tab, url }: Caller): Promise<void> => {
  if (tab !== undefined && url && (await mayLookUnasked(url))) await lookInto(tab, false);
};
