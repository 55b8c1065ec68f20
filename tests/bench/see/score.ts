import { alike } from '@/lib/detect/read/alike';
import type { Row } from '@/tests/bench/row';
import type { Reading } from './trivial-rule';

/** A labelled page of the corpus and what two readers made of it; null = no product. */
export type Judged = {
  isProduct: boolean;
  shop: string;
  truth: Truth;
  got: Reading | null;
};
/** What a person read on the page. Some fields allow for several answers. */
export type Truth = Reading & {
  name_alt?: readonly string[];
  price_alt?: readonly number[];
  sku_alt?: readonly string[];
};

export const FIELDS = ['name', 'price', 'currency', 'brand', 'sku', 'rating', 'reviewCount'] as const;
type Field = (typeof FIELDS)[number];

const plain = (value: unknown): string =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const contains = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const sameName = (got: string, truth: string): boolean => {
  const [one, other] = [plain(got), plain(truth)];
  const share = Math.min(one.length, other.length) / (Math.max(one.length, other.length) || 1);
  return (contains(one, other) && share >= 0.5) || alike(got, truth) >= 0.6;
};

const within = (slack: number, got: unknown, all: readonly unknown[]): boolean =>
  all.some((truth) => Math.abs(Number(got) - Number(truth)) <= slack);

/** Whether a field was read rightly. Names and brands may be written differently; numbers and codes may not. */
const isRight = (field: Field, got: NonNullable<Reading[Field]>, truth: Truth): boolean => {
  if (field === 'name')
    return [truth.name ?? '', ...(truth.name_alt ?? [])].some((name) => sameName(String(got), name));
  if (field === 'price') return within(0.0051, got, [truth.price, ...(truth.price_alt ?? [])]);
  if (field === 'rating') return within(0.051, got, [truth.rating]);
  if (field === 'reviewCount') return within(0, got, [truth.reviewCount]);
  if (field === 'brand') return contains(plain(got), plain(truth.brand));
  if (field === 'sku') return [truth.sku, ...(truth.sku_alt ?? [])].some((sku) => plain(sku) === plain(got));
  return plain(got) === plain(truth.currency);
};

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;

const balancedRecall = (products: readonly Judged[]): number | null => {
  const shops = [...new Set(products.map(({ shop }) => shop))];
  const shares = shops.map((name) => {
    const pages = products.filter(({ shop }) => shop === name);
    return pages.filter(({ got }) => got).length / pages.length;
  });
  return share(
    shares.reduce((sum, one) => sum + one, 0),
    shares.length,
  );
};

const fieldRow = (field: Field, products: readonly Judged[]): { name: string; value: number | null; note: string } => {
  const known = products.filter(({ truth }) => truth[field] !== undefined && truth[field] !== null);
  const right = known.filter(({ got, truth }) => {
    const value = got?.[field];
    return value !== undefined && isRight(field, value, truth);
  });
  return {
    name: `${field} right`,
    value: share(right.length, known.length),
    note: `of ${known.length} pages that show it`,
  };
};

/** Said with our own figures, for nobody should take them for more than they are. */
const SEEN = 'weights were fitted on these pages; fitted on half of the shops, the other half gives F1 95';

/** Detection and fields of one reader over the labelled pages, in percent. */
export const scoreRows = (pages: readonly Judged[], peer?: string): readonly Row[] => {
  const products = pages.filter(({ isProduct }) => isProduct);
  const others = pages.filter(({ isProduct }) => !isProduct);
  const hits = products.filter(({ got }) => got).length;
  const alarms = others.filter(({ got }) => got).length;
  const rows = [
    { name: 'precision', value: share(hits, hits + alarms) },
    { name: 'recall', value: share(hits, products.length) },
    { name: 'F1', value: share(2 * hits, hits + alarms + products.length) },
    { name: 'false positive rate', value: share(alarms, others.length) },
    { name: 'recall, mean over shops', value: balancedRecall(products) },
    ...FIELDS.map((field) => fieldRow(field, products)),
  ];
  const note = peer ? 'the same pages' : SEEN;
  return rows.map((row) => ({ group: 'see', unit: '%', note, ...row, ...(peer && { peer }) }));
};
