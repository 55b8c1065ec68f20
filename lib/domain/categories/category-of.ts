import type { Category } from '@/lib/domain/categories';
import { isbn } from '@/lib/domain/identifiers';
import type { Product } from '@/lib/domain/product';
import en from './en.json';
import fr from './fr.json';
import { categoriesIn, type Lexicon, lexiconOf } from './lexicon';
import zh from './zh.json';

const EN = lexiconOf(en, 'last');
const FR = lexiconOf(fr, 'first');
const ZH = lexiconOf(zh, 'last');

/** As much of a text as is read. */
const CAP = 300;
const FRENCH = /[éèêàçœ]|\b(?:de|du|pour|avec|les?|la|en)\b/i;

/** English names are met on pages of every language; French words mean other things outside French: `four`, `short`, `pull`. */
const lexiconsFor = ({ lang, name }: Product): readonly Lexicon[] => {
  if (/^fr\b/i.test(lang ?? '')) return [FR, ZH, EN];
  return (!lang || lang === 'und') && FRENCH.test(name.slice(0, CAP)) ? [ZH, EN, FR] : [ZH, EN];
};

const STEPS = /[>»›→|/\\]|::|\s[-–—·]\s/;
const SEVERAL = /[&,+、与和]|\b(?:and|et|und)\b/i;
const PARTS = /[,;:|()[\]【】（），]|\s[-–—·/]\s/;
/** What follows is not the thing itself: what it comes with, what it is for. */
const BESIDE = /\s(?:with|without|for|avec|sans|pour)\s/i;
const HAN = /\p{Script=Han}/u;

const headOf = (found: readonly Category[], { head }: Lexicon): Category | undefined =>
  head === 'last' ? found.at(-1) : found[0];

/** What one step of a path says: undefined where it says nothing, `several` where it names more than one sort. */
const categoryOfStep = (step: string, lexicons: readonly Lexicon[]): Category | 'several' | undefined => {
  for (const lexicon of lexicons) {
    const found = categoriesIn(step, lexicon.aisles);
    if (new Set(found).size > 1 && SEVERAL.test(step)) return 'several';
    const category = headOf(found, lexicon);
    if (category) return category;
  }
  return undefined;
};

/** The last step that says something decides, as it is the narrowest. */
const categoryOfPath = (path: string, lexicons: readonly Lexicon[]): Category | undefined => {
  const steps = path.slice(0, CAP).split(STEPS).reverse();
  const said = steps.map((step) => categoryOfStep(step, lexicons)).find((category) => category !== undefined);
  return said === 'several' ? undefined : said;
};

/** Chinese shops put spaces between what others put commas between. */
const partsOf = (name: string): readonly string[] =>
  name.split(PARTS).flatMap((part) => (HAN.test(part) ? part.split(/\s+/) : (part.split(BESIDE)[0] ?? '')));

const categoryOfName = (name: string, lexicons: readonly Lexicon[]): Category | undefined => {
  const parts = partsOf(name.slice(0, CAP));
  for (const lexicon of lexicons)
    for (const part of parts) {
      const category = headOf(categoriesIn(part, lexicon.things), lexicon);
      if (category) return category;
    }
  return undefined;
};

/**
 * What sort of thing a product is told to be: a book where it has an ISBN, else what its page says (schema.org `category`,
 * often a path such as `Home > Optics > Frames`). English, French and Chinese; undefined when nothing says so.
 */
export const toldCategoryOf = (product: Product): Category | undefined => {
  const { ids, category = '' } = product;
  if (ids.isbn !== undefined || isbn(ids.gtin ?? '')) return 'books';
  return categoryOfPath(category, lexiconsFor(product));
};

/** What sort of thing a product is told to be, else what its name lets one guess; names mislead. Undefined when unsure. */
export const categoryOf = (product: Product): Category | undefined =>
  toldCategoryOf(product) ?? categoryOfName(product.name, lexiconsFor(product));
