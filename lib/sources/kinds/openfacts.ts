import * as v from 'valibot';
import type { Category } from '@/lib/domain/categories';
import { gtin, isbn } from '@/lib/domain/identifiers';
import type { Findings, Lead } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { whenFit } from '@/lib/domain/schemas';
import { type Source, type SourceConfig, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

type Encyclopaedia = { label: string; categories?: readonly Category[] };

/** The four encyclopaedias of the same people, each of things of one sort; that of products takes whatever fits in no other. */
const KNOWN: ReadonlyMap<string, Encyclopaedia> = new Map<string, Encyclopaedia>([
  ['openfoodfacts.org', { label: 'Open Food Facts', categories: ['food'] }],
  ['openbeautyfacts.org', { label: 'Open Beauty Facts', categories: ['beauty'] }],
  ['openproductsfacts.org', { label: 'Open Products Facts' }],
  ['openpetfoodfacts.org', { label: 'Open Pet Food Facts', categories: ['pets'] }],
]);
/** Facts change slowly, and ten searches a minute are all that each visitor has. */
const FRESH_SECONDS = 86_400;
const FIELDS = 'code,product_name,brands,quantity,nutriscore_grade,nova_group,ecoscore_grade';

const text = v.fallback(v.nullish(v.string(), ''), '');
const grade = whenFit(v.pipe(v.string(), v.regex(/^[a-e](-plus)?$/)));
const answerSchema = v.object({ count: v.unknown(), products: v.array(v.unknown()) });
const productSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{1,14}$/)),
  product_name: text,
  brands: text,
  quantity: text,
  nutriscore_grade: grade,
  ecoscore_grade: grade,
  nova_group: whenFit(v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.minValue(1), v.maxValue(4))),
});
type Entry = v.InferOutput<typeof productSchema>;

const letter = (written: string): string => written.replace('-plus', '+').toUpperCase();

/** The scores by their proper names, which are the same in every language. */
const scoresOf = ({ nutriscore_grade, nova_group, ecoscore_grade }: Entry): string =>
  [
    nutriscore_grade && `Nutri-Score ${letter(nutriscore_grade)}`,
    nova_group && `NOVA ${nova_group}`,
    ecoscore_grade && `Green-Score ${letter(ecoscore_grade)}`,
  ]
    .filter(Boolean)
    .join(' · ');

const leadOf = (origin: string, entry: Entry): Lead => {
  const [brand = ''] = entry.brands.split(',');
  const title = [brand, entry.product_name, entry.quantity].map((part) => plainLine(part, CAPS.title)).filter(Boolean);
  return present<Lead>({
    url: `${origin}/product/${entry.code}`,
    title: plainLine(title.join(' · ') || entry.code, CAPS.title),
    said: scoresOf(entry) || undefined,
  });
};

/** The code as these encyclopaedias keep it: 8 or 13 digits, 14 only where the first means something. */
const codeOf = ({ ids }: Product): string | undefined => {
  const digits = gtin(ids.gtin ?? '')?.replace(/^0+/, '');
  if (!digits || isbn(digits)) return undefined;
  return digits.padStart(digits.length <= 8 ? 8 : 13, '0');
};

const find = async (origin: string, product: Product, io: SourceIo): Promise<Findings> => {
  const code = codeOf(product);
  if (!code) return { opinions: [] };
  const asked = new URLSearchParams({ code, fields: FIELDS, page_size: '2' });
  const heard = await io.fetchJson(`${origin}/api/v2/search?${asked}`, { freshFor: FRESH_SECONDS });
  const entries = rowsOf(productSchema, understood(answerSchema, heard, 'the search').products, 'a product');
  const same = entries.filter((entry) => entry.code.replace(/^0+/, '') === code.replace(/^0+/, ''));
  return { opinions: [], leads: same.slice(0, 1).map((entry) => leadOf(origin, entry)) };
};

const homeOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

const configFor = (home: string, label: string): SourceConfig => ({
  id: `openfacts:${home}`,
  kind: 'openfacts',
  label,
  fields: { address: `https://world.${home}` },
});

/**
 * Open Food Facts and its sisters for beauty, pets and other things (openfoodfacts.github.io/openfoodfacts-server/api), asked
 * by barcode. They tell facts, not opinions: an entry to read, with its scores. Data under the ODbL.
 */
export const openfacts: SourceKind = {
  kind: 'openfacts',
  label: 'Open Food Facts',
  medium: 'forum',
  fields: [
    { name: 'address', words: 'address', type: 'url', required: true, example: 'https://world.openfoodfacts.org' },
  ],
  reveals: 'identifier',
  recognise: async (url) => {
    const label = KNOWN.get(homeOf(url))?.label;
    return label ? configFor(homeOf(url), label) : null;
  },
  open: ({ id, label, ...config }) => {
    const home = homeOf(addressIn({ id, label, ...config }, 'address'));
    const known = KNOWN.get(home);
    if (!known) throw new SourceError('not-understood', `${id} is none of the open encyclopaedias`);
    const origin = `https://world.${home}`;
    const source: Source = {
      id,
      label,
      medium: 'forum',
      origins: [origin],
      find: (product, io) => find(origin, product, io),
    };
    return known.categories ? { ...source, categories: known.categories } : source;
  },
};
