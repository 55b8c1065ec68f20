import { parseFeed } from 'feedsmith';
import type { Source, SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { PLACES } from '@/tests/contract/places';
import { PRODUCT, type Words } from '@/tests/contract/places/place';
import type { Row } from './row';

const HITS = 100;
const ROUNDS = 40;
const GROUP = 'reading sources';

const OPINION = 'The Oriel Fenwick Round is light, the hinges are tight and after a year the polish still holds. ';

const words: readonly Words[] = Array.from({ length: HITS }, (_, n) => ({
  title: `Oriel Fenwick Round, month ${n}`,
  html: `<p>${OPINION.repeat(4)}<p>Bought for &#x27;reading&#x27; &amp; driving, number ${n}.`,
  by: `person${n}`,
}));

/** An io that has every answer already, so that only reading and mapping are timed. */
const readyIo = (bodyOf: (url: URL) => string): SourceIo => {
  const bodies = new Map<string, string>();
  const fetchText = async (address: string): Promise<string> => {
    const body = bodies.get(address) ?? bodyOf(new URL(address));
    bodies.set(address, body);
    return body;
  };
  return {
    signal: new AbortController().signal,
    now: () => 1_700_000_000,
    fetchText,
    fetchJson: async (address) => JSON.parse(await fetchText(address)),
    recall: async () => undefined,
    keep: async () => undefined,
  };
};

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const timed = async (act: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return Number(median(times).toFixed(2));
};

const benchKind = async (source: Source, kind: string, bodyOf: (url: URL) => string): Promise<Row[]> => {
  const bodies = new Set<string>();
  const io = readyIo((url) => {
    const body = bodyOf(url);
    bodies.add(body);
    return body;
  });
  const { opinions } = await source.find(PRODUCT, io);
  const parse = kind === 'feed' ? parseFeed : JSON.parse;
  const ours = await timed(() => source.find(PRODUCT, io));
  const floor = await timed(() => [...bodies].map((body) => parse(body)));
  const peer = kind === 'feed' ? 'feedsmith alone' : 'JSON.parse alone';
  const note = `${opinions.length} opinions out of ${HITS} hits, ${Math.round([...bodies].join('').length / 1024)} KB`;
  return [
    { group: GROUP, name: `${kind}: parse, clean, match and map`, value: ours, unit: 'ms', note },
    { group: GROUP, name: `${kind}: parse only`, value: floor, unit: 'ms', peer, note: 'same bodies, same run' },
  ];
};

/** How long each kind takes for an answer of a hundred hits, beside the parser alone on the same bodies. Medians of forty rounds. */
export const benchSources = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const firstOfKind = new Map(PLACES.toReversed().map((place) => [place.config.kind, place]));
  for (const { config, answer } of [...firstOfKind.values()].toReversed())
    rows.push(...(await benchKind(openSource(config), config.kind, (url) => answer(url, words).body)));
  return rows;
};
