import type { LedgerRow, Run } from '@/lib/domain/ledger';
import type { Opinion } from '@/lib/domain/opinion';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';

/** Saturday afternoon; every example is told from here. Unix seconds. */
export const NOW = 1_793_800_000;

const forum = (host: string, label: string): SourceConfig => ({
  id: `discourse:${host}`,
  kind: 'discourse',
  label,
  fields: { address: `https://${host}` },
});

export const SPECS = forum('specs.example', 'Specs Forum');
export const OPTIC = forum('optic.example', 'Optic Talk');
export const LOW_BRIDGE = forum('forum.lowbridge.example', 'Low Bridge Club');
export const PLAIN_SIGHT: SourceConfig = {
  id: 'feed:plainsight.example',
  kind: 'feed',
  label: 'Plain Sight',
  fields: { address: 'https://plainsight.example/feed.xml' },
};
export const SOCIAL: SourceConfig = {
  id: 'mastodon:social.example',
  kind: 'mastodon',
  label: 'Social Example',
  fields: { address: 'https://social.example', token: 'tok-9f31c7' },
};
export const HACKER_NEWS: SourceConfig = { id: 'hackernews', kind: 'hackernews', label: 'Hacker News', fields: {} };

const entry = (config: SourceConfig, more: Partial<SourceEntry> = {}): SourceEntry => ({
  config,
  on: true,
  trust: 2,
  when: 'popup',
  ...more,
});

export const SETTINGS: Settings = {
  ...FIRST_SETTINGS,
  language: 'en',
  welcomed: true,
  sources: [
    entry(SPECS, { trust: 3 }),
    entry(OPTIC),
    entry(PLAIN_SIGHT, { trust: 4, when: 'automatic' }),
    entry(HACKER_NEWS, { trust: 1, on: false }),
  ],
};

const run = (source: string, ago: number, more: Partial<Run> = {}): Run => ({
  at: NOW - ago,
  source,
  ms: 600,
  outcome: 'answered',
  count: 141,
  ...more,
});

export const RUNS: readonly Run[] = [
  ...[900, 1200, 1000, 800, 1700].map((ms, place) => run(SPECS.id, 86_400 * (9 - place), { ms })),
  run(SPECS.id, 3 * 86_400, { ms: 3600 }),
  run(SPECS.id, 2 * 86_400, { outcome: 'unreachable', ms: 8000, count: 0 }),
  run(SPECS.id, 240, { ms: 700 }),
  run(OPTIC.id, 240, { outcome: 'throttled', count: 0 }),
  run(PLAIN_SIGHT.id, 3 * 3600, { count: 46 }),
];

const row = (ago: number, more: Partial<LedgerRow>): LedgerRow => ({
  at: NOW - ago,
  source: SPECS.id,
  purpose: 'look-up',
  url: 'https://specs.example/search.json?q=Oriel%20Fenwick%20Round',
  answer: 200,
  bytes: 48_213,
  ms: 612,
  ...more,
});

export const LEDGER: readonly LedgerRow[] = [
  row(60, {}),
  row(240, { source: OPTIC.id, url: 'https://optic.example/search.json?q=Oriel', answer: 429, bytes: 0, ms: 96 }),
  row(3 * 3600, {
    source: PLAIN_SIGHT.id,
    purpose: 'test',
    url: 'https://plainsight.example/feed.xml',
    bytes: 1_204_000,
  }),
  row(2 * 86_400, { answer: 'unreachable', bytes: 0, ms: 8001 }),
  row(8 * 86_400, { source: 'recognise:specs.example', purpose: 'recognise', url: 'https://specs.example/site.json' }),
];

const opinion = (id: string, more: Partial<Opinion>): Opinion => ({
  id,
  source: SPECS.id,
  kind: 'post',
  by: { name: 'Marit' },
  lang: 'en',
  url: `https://specs.example/t/${id}`,
  match: { by: 'name', sure: 0.82 },
  ...more,
});

export const OPINIONS: readonly Opinion[] = [
  opinion('1', { text: 'Light, sits well on a low bridge, and the hinges held for two years.' }),
  opinion('2', { text: 'Les branches serrent un peu, mais on s’y fait.', lang: 'fr', by: { name: 'Odile' } }),
  opinion('3', { text: 'Scratched within a month.', by: {}, match: { by: 'gtin', sure: 0.99 } }),
  opinion('4', { text: 'A fourth that is not shown.' }),
];
