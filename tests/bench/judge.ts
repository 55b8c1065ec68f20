import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Opinion } from '@/lib/domain/opinion';
import { judge } from '@/lib/judge/judge';
import { summarise } from '@/lib/summarise/summarise';
import type { Row } from './row';

type Labelled = { text: string; title?: string; lang: string; label: 'positive' | 'neutral' | 'negative' };

const LABELS = ['positive', 'neutral', 'negative'] as const;
const MOST = 3000;
const GROUP = 'judging';

/** The word lists were refined by hand while looking at half of these very sets. */
const SEEN = 'development part';

/** Labelled sets, and what the best package of the registry reaches on them. */
const SETS = [
  { set: 'marc_en', name: 'English shop reviews', peer: '71.2 word list with negation, 69.8 best package' },
  { set: 'marc_fr', name: 'French shop reviews', peer: '70.4 word list with negation, 66.7 best package' },
  { set: 'marc_zh', name: 'Chinese shop reviews', peer: '65.8 word list with negation, 59.3 best package' },
];

const inProportion = <T>(rows: readonly T[]): T[] =>
  rows.filter((_, n) => n % Math.max(1, Math.ceil(rows.length / MOST)) === 0);

const isLabelled = (row: Labelled): boolean => LABELS.some((label) => label === row.label);

const readSet = (folder: string, set: string): Labelled[] => {
  const lines = gunzipSync(readFileSync(`${folder}/${set}/dev.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  return inProportion(
    lines
      .filter(Boolean)
      .map((line): Labelled => JSON.parse(line))
      .filter(isLabelled),
  );
};

const opinionOf = ({ text, title, lang }: Labelled, place: number): Opinion => ({
  id: String(place),
  source: 'page',
  kind: 'review',
  by: {},
  text,
  ...(title && { title }),
  lang,
  match: { by: 'page', sure: 1 },
});

const percent = (share: number): number => Math.round(share * 1000) / 10;

const twoClass = (rows: readonly Labelled[], judged: readonly JudgedOpinion[]): number => {
  const sided = rows.flatMap(({ label }, n) =>
    label === 'neutral' ? [] : [{ label, of: judged[n]?.judged.polarity }],
  );
  const right = sided.filter(({ label, of }) => (of !== undefined && of >= 0 ? 'positive' : 'negative') === label);
  return percent(right.length / sided.length);
};

const f1 = (rows: readonly Labelled[], judged: readonly JudgedOpinion[], label: Labelled['label']): number => {
  const truth = rows.map((row) => row.label === label);
  const guess = judged.map((one) => one.judged.label === label);
  const both = truth.filter((is, n) => is && guess[n]).length;
  return (2 * both) / (truth.filter(Boolean).length + guess.filter(Boolean).length || 1);
};

const macroF1 = (rows: readonly Labelled[], judged: readonly JudgedOpinion[]): number =>
  percent(LABELS.reduce((sum, label) => sum + f1(rows, judged, label), 0) / LABELS.length);

const majority = (rows: readonly Labelled[]): number => {
  const sided = rows.filter(({ label }) => label !== 'neutral');
  const positive = sided.filter(({ label }) => label === 'positive').length;
  return percent(Math.max(positive, sided.length - positive) / sided.length);
};

const processorTime = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** Microseconds of processor time per call, the least of ten tries: what other work on the machine adds falls away. */
const microseconds = (calls: number, work: () => unknown): number =>
  Math.round(Math.min(...Array.from({ length: 10 }, () => processorTime(work))) / calls);

const scoreRows = (folder: string): Row[] =>
  SETS.flatMap(({ set, name, peer }) => {
    const rows = readSet(folder, set);
    const judged = rows.map(opinionOf).map(judge);
    return [
      { group: GROUP, name: `${name}, two classes`, value: twoClass(rows, judged), unit: '% right', peer, note: SEEN },
      {
        group: GROUP,
        name: `${name}, always the commoner class`,
        value: majority(rows),
        unit: '% right',
        note: 'floor',
      },
      { group: GROUP, name: `${name}, three classes`, value: macroF1(rows, judged), unit: 'macro-F1', note: SEEN },
    ];
  });

const WORDS =
  `battery lasts two days light case feels cheap not bad price screen bright hinge loose after month love colour
  delivery slow box damaged seller helpful fits well my son wears them daily would buy again sound clear but noise heavy
  comfortable strap broke instructions poor easy clean smell strange first then fine really good value money`.split(
    /\s+/,
  );

/** Opinions of about 180 characters, all different, for measuring time without any data set. */
const invented = (count: number): Opinion[] => {
  let seed = 7;
  const word = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return WORDS[Math.floor((seed / 2 ** 32) * WORDS.length)] ?? '';
  };
  return Array.from({ length: count }, (_, n) => {
    const text = Array.from({ length: 32 }, (_, place) => (place % 8 === 7 ? `${word()}.` : word())).join(' ');
    return { ...opinionOf({ text, lang: 'en', label: 'neutral' }, n), by: { url: `https://shop.example/${n}` } };
  });
};

const timeRows = (): Row[] => {
  const opinions = invented(2000);
  const judged = opinions.map(judge);
  const sum = () => summarise({ opinions: judged, lookups: [], trust: new Map() });
  const floor = () => opinions.map(({ text = '' }) => text.toLowerCase().split(' '));
  return [
    {
      group: GROUP,
      name: 'one opinion of 180 characters',
      value: microseconds(2000, () => opinions.map(judge)),
      unit: 'µs',
    },
    {
      group: GROUP,
      name: 'only lower-casing and splitting it',
      value: microseconds(2000, floor),
      unit: 'µs',
      note: 'floor',
    },
    {
      group: GROUP,
      name: 'summary of 2,000 opinions',
      value: microseconds(1, sum) / 1000,
      unit: 'ms',
    },
  ];
};

const NONE: Row = {
  group: GROUP,
  name: 'share judged rightly',
  value: null,
  unit: '% right',
  note: 'no labelled reviews here; GRAPEVINE_SHARED names the folder that holds datasets/reviews',
};

/** How often we judge rightly, where labelled reviews are at hand, and how long judging and summing take. */
export const benchJudge = async (): Promise<readonly Row[]> => {
  const shared = process.env.GRAPEVINE_SHARED ?? resolve(import.meta.dirname, '../../../shared');
  const folder = `${shared}/datasets/reviews`;
  return [...(existsSync(folder) ? scoreRows(folder) : [NONE]), ...timeRows()];
};
