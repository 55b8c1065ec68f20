import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { detect } from '@/lib/detect/detect';
import type { Sighting } from '@/lib/domain/sighting';
import { readSaved } from '@/tests/commands/see/pages';
import type { Row } from './row';
import { type Judged, scoreRows, type Truth } from './see/score';
import { type Reading, trivialRule } from './see/trivial-rule';

type Labelled = { file: string; url: string; host: string; group?: string; label: string; fields?: Truth };

const readingOf = (sighting: Sighting): Reading | null => {
  if (sighting.product === null) return null;
  const { name, brand, price, ids } = sighting.product;
  const { tally } = sighting;
  return {
    ...{ name, brand, sku: ids.sku, rating: tally?.value, reviewCount: tally?.count },
    ...(price && { price: Number(price.amount), currency: price.currency }),
  };
};

const labelledPages = (corpus: string): readonly Labelled[] =>
  readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Labelled => JSON.parse(line))
    .filter(({ label }) => label !== 'borderline');

const quantile = (sorted: readonly number[], share: number): number | null =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10 || null;

const timeRows = (times: readonly number[]): readonly Row[] => {
  const sorted = [...times].sort((a, b) => a - b);
  const note = 'without parsing of HTML';
  return [0.5, 0.95].map((share) => ({
    group: 'see',
    name: `time p${share * 100}`,
    value: quantile(sorted, share),
    unit: 'ms',
    note,
  }));
};

/** Detection on real labelled pages, where a corpus is at hand, beside the trivial rule on the very same pages. */
export const benchSee = async (): Promise<readonly Row[]> => {
  const corpus = join(process.env.GRAPEVINE_SHARED ?? '../shared', 'corpus');
  if (!existsSync(join(corpus, 'index.jsonl')))
    return [{ group: 'see', name: 'F1', value: null, unit: '%', note: 'no corpus: set GRAPEVINE_SHARED' }];
  const [ours, trivial, times]: [Judged[], Judged[], number[]] = [[], [], []];
  for (const page of labelledPages(corpus)) {
    const { document } = parseHTML(readSaved(join(corpus, page.file))) as unknown as { document: Document };
    const about = { isProduct: page.label === 'product', shop: page.group ?? page.host, truth: page.fields ?? {} };
    const start = performance.now();
    ours.push({ ...about, got: readingOf(detect(document, page.url)) });
    times.push(performance.now() - start);
    trivial.push({ ...about, got: trivialRule(document) });
  }
  return [...scoreRows(ours), ...timeRows(times), ...scoreRows(trivial, 'trivial rule (floor)')];
};
