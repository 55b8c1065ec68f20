import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Board, blankBoard, type Lookup, waiting } from '@/lib/domain/board';
import { productKey } from '@/lib/domain/product';
import { judge } from '@/lib/judge/judge';
import { nowMs, wait } from '@/lib/platform/clock';
import { createHttp } from '@/lib/platform/http';
import type { Budget } from '@/lib/platform/origin-budget';
import { createIoFor } from '@/lib/platform/source-io';
import { gather } from '@/lib/sources/gather';
import { PRODUCT } from '@/tests/contract/places/place';
import { type Standing, standUp } from './gather/places';
import type { Row } from './row';

const TAB = 1;

/** Real network reading, everything else in memory; nothing is remembered from one gather to the next. */
const ioInMemory = () => {
  const budgets = new Map<string, Budget>();
  const http = createHttp({
    ...{
      fetch,
      now: nowMs,
      wait,
      random: () => 0.5,
      record: async () => async () => undefined,
      mayReach: async () => true,
    },
    budget: {
      read: async (origin) => budgets.get(origin),
      write: async (origin, kept) => void budgets.set(origin, kept),
    },
    cache: { read: async () => undefined, write: async () => undefined },
  });
  return createIoFor(http, { now: nowMs, recall: async () => undefined, keep: async () => undefined });
};

const boardFor = (places: readonly Standing[]): Board => ({
  ...blankBoard({ tab: TAB, url: PRODUCT.url, private: false, at: 0 }, true),
  page: { state: 'product', product: PRODUCT, key: productKey(PRODUCT), corrected: false },
  lookups: places.map(({ source }) => waiting(source)),
});

/** Something to show: opinions, or places to read from those that tell no opinions. */
const isFound = (lookup: Lookup): boolean =>
  lookup.state === 'found' && (lookup.count > 0 || (lookup.leads ?? []).length > 0);

type Times = { first: number; healthy: number; all: number; included: number };

/** Gathers once; milliseconds until the first voices are on the board, until all healthy sources are, and until nobody is asked. */
const gatherFrom = async (places: readonly Standing[]): Promise<Times> => {
  const ioFor = ioInMemory();
  const wanted = new Set(places.filter(({ healthy }) => healthy).map(({ source }) => source.id));
  const times: Times = { first: Number.NaN, healthy: Number.NaN, all: Number.NaN, included: 0 };
  const began = performance.now();
  let board = boardFor(places);
  const look = () => {
    const since = performance.now() - began;
    times.included =
      board.lookups.filter((lookup) => wanted.has(lookup.source) && isFound(lookup)).length / wanted.size;
    if (Number.isNaN(times.first) && board.lookups.some(isFound)) times.first = since;
    if (Number.isNaN(times.healthy) && times.included === 1) times.healthy = since;
  };
  await gather(TAB, {
    now: nowMs,
    board: async () => board,
    change: async (_tab, change) => {
      board = change(board) ?? board;
      look();
      return board;
    },
    keep: async () => undefined,
    source: async (id) => places.find(({ source }) => source.id === id)?.source,
    ioFor: (source, _private, signal) => ioFor(source, 'look-up', signal),
    mayAsk: async () => true,
    judge,
    note: async () => undefined,
  });
  return { ...times, all: performance.now() - began };
};

const bodyOf = async (address: string): Promise<string> => (await fetch(address)).text();

/** Plainly fetches what the healthy sources were asked for, all of them at once, each in the same one or two steps. */
const floorOf = async (places: readonly Standing[]): Promise<Pick<Times, 'first' | 'healthy'>> => {
  const asked = places.filter(({ healthy }) => healthy).map(({ heard }) => [...heard]);
  const began = performance.now();
  let first = Number.NaN;
  const fetched = asked.map(async (all) => {
    for (const step of ['at once', 'after an answer'])
      await Promise.all(all.map(([address, when]) => when === step && bodyOf(address)));
    if (Number.isNaN(first)) first = performance.now() - began;
  });
  await Promise.all(fetched);
  return { first, healthy: performance.now() - began };
};

/** Bytes of heap in use after a full collection. */
const heap = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};

const rowsOf = (how: string, { first, healthy, all, included }: Times): readonly Row[] => {
  const row = (name: string, value: number, unit: string) => ({ group: 'gather', name, unit, note: how, value });
  return [
    row('first voices on the board', Math.round(first), 'ms'),
    row('all healthy sources on the board', Math.round(healthy), 'ms'),
    row('nobody is being asked any more', Math.round(all), 'ms'),
    row('healthy sources included', Math.round(included * 100), '%'),
  ];
};

/** Twenty sources on this machine, five of them in trouble, asked through the real network reader; and plain fetches of the same. */
export const benchGather = async (): Promise<readonly Row[]> => {
  const places = await standUp();
  const mixed = await gatherFrom(places);
  const before = heap();
  const worst = await gatherFrom([...places].sort((a, b) => Number(a.healthy) - Number(b.healthy)));
  const grown = (heap() - before) / 1e6;
  const floor = await floorOf(places);
  await Promise.all(places.map(({ close }) => close()));
  const peer = 'plain fetch, no limits';
  return [
    ...rowsOf('20 sources, 5 in trouble', mixed),
    ...rowsOf('the same, those in trouble asked first', worst),
    { group: 'gather', name: 'first voices on the board', peer, value: Math.round(floor.first), unit: 'ms' },
    { group: 'gather', name: 'all healthy sources on the board', peer, value: Math.round(floor.healthy), unit: 'ms' },
    { group: 'gather', name: 'heap kept after a second gather', value: grown, unit: 'MB', note: 'after collection' },
  ];
};
