import type { Source } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { PLACES } from '@/tests/contract/places';
import type { Place, Words } from '@/tests/contract/places/place';
import type { Knobs } from '@/tests/world/knobs';
import { serve } from '@/tests/world/server';

/** When an address was first asked for. */
type Moment = 'at once' | 'after an answer';

/** A source whose host stands on this machine, and every address it was asked for. */
export type Standing = {
  source: Source;
  healthy: boolean;
  heard: ReadonlyMap<string, Moment>;
  close(): Promise<void>;
};

const WORDS: readonly Words[] = Array.from({ length: 20 }, (_, n) => ({
  title: `Oriel Fenwick Round, month ${n}`,
  html: `<p>The Oriel Fenwick Round is light and the hinges are tight, after ${n} months the polish still holds.`,
  by: `person${n}`,
}));

/** Fifteen that answer, quickly or in their own time, and five that do not; in an order that favours nobody. */
const MANNERS: readonly Knobs[] = [
  {},
  { delay: 40 },
  { hang: true },
  { delay: 80 },
  { delay: 1500 },
  {},
  { error: 500 },
  { delay: 120 },
  { delay: 300 },
  { garbage: true },
  {},
  { delay: 60 },
  { delay: 2500 },
  { throttle: { retryAfter: 60 } },
  { delay: 200 },
  {},
  { huge: 5_000_000 },
  { delay: 100 },
  { delay: 700 },
  { delay: 30 },
];

const isHealthy = (manners: Knobs): boolean => Object.keys(manners).every((knob) => knob === 'delay');

const stand = async (place: Place, manners: Knobs, n: number): Promise<Standing> => {
  const heard = new Map<string, Moment>();
  let moment: Moment = 'at once';
  const answer = (url: URL) => {
    moment = 'after an answer';
    return { status: 200, ...place.answer(url, WORDS) };
  };
  const { plain, close } = await serve({
    site: () => (ask) => answer(ask.url),
    knobs: () => manners,
    heard: ({ url }) => {
      const asked = `http://127.0.0.1:${plain}${url.pathname}${url.search}`;
      heard.set(asked, heard.get(asked) ?? moment);
    },
  });
  const { kind, fields } = place.config;
  const { pathname } = new URL(fields.address ?? '');
  const address = `http://127.0.0.1:${plain}${pathname}`;
  const config = { id: `${kind}:${n}`, kind, label: `${n}`, fields: { ...fields, address } };
  return { source: openSource(config), healthy: isHealthy(manners), heard, close };
};

/** Kinds that may stand anywhere, and so on this machine. The open encyclopaedias choose among four addresses of their own. */
const MOVABLE = PLACES.filter(({ config }) => 'address' in config.fields && config.kind !== 'openfacts');

/** Twenty sources, the kinds in turn, each on a port of its own. */
export const standUp = (): Promise<readonly Standing[]> =>
  Promise.all(
    MANNERS.flatMap((manners, n) =>
      MOVABLE.slice(n % MOVABLE.length)
        .slice(0, 1)
        .map((place) => stand(place, manners, n)),
    ),
  );
