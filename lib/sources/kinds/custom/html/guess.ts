import { type HtmlRecipe, RECIPE_PARTS, type RecipePart } from '@/lib/domain/recipe';
import { parseSpot } from '@/lib/domain/recipe/selector';
import type { Guess } from '@/lib/domain/recipe/tasting';
import type { Answer, Item } from '@/lib/sources/kinds/custom/item';
import { caughtIn } from '@/lib/sources/kinds/custom/read-item';
import { COMMON_ITEMS, COMMON_SPOTS, COMMON_TOPICS } from './common-spots';
import { documentOf, type PageDocument } from './document';
import type { PageElement } from './page';
import { valueAt } from './value';

/** So many items are looked at. */
const SAMPLE = 8;
/** Fewer words than that may be a button. */
const FEWEST_CHARACTERS = 8;
const SCALES: readonly HtmlRecipe['scale'][] = [
  { worst: 1, best: 5 },
  { worst: 0, best: 10 },
  { worst: 0, best: 100 },
];

type Sample = { page: PageDocument; items: readonly PageElement[] };
type Scale = HtmlRecipe['scale'];

const recipeWith = (part: RecipePart, written: string, scale: Scale): HtmlRecipe => ({
  ...{ reads: 'html', address: '', items: '*', medium: 'shop', scale },
  parts: { text: '', [part]: written },
});

/** What a spot catches of a part in each item, by the very reading a recipe is asked with. */
const caughtAt = ({ page, items }: Sample, [part, written]: readonly [RecipePart, string], scale: Scale) => {
  const spot = parseSpot(written) ?? { within: '' };
  const recipe = recipeWith(part, written, scale);
  return items.flatMap((element) => {
    const item: Item = { base: page.base, at: () => valueAt(page, element, { part, spot }) };
    return caughtIn(recipe, item, [part]).flatMap((one) => ('caught' in one ? one.caught : []));
  });
};

const isTelling = (part: RecipePart, caught: string | number | boolean): boolean =>
  part !== 'text' || String(caught).length >= FEWEST_CHARACTERS;

/** The first common spot of a part that holds in half of the items; who bought it is seldom said of most. */
const spotOf = (sample: Sample, part: RecipePart, scale: Scale): string | undefined => {
  const enough = part === 'verified' ? 1 : sample.items.length / 2;
  return COMMON_SPOTS[part].find((spot) => {
    const caught = caughtAt(sample, [part, spot], scale).filter((one) => isTelling(part, one));
    // Whatever is to tell them apart must differ.
    const held = part === 'id' ? new Set(caught).size : caught.length;
    return held >= Math.max(1, enough);
  });
};

const scoresOf = (sample: Sample): { score?: string; scale: Scale } => {
  const found = SCALES.map((scale) => ({ score: spotOf(sample, 'score', scale), scale })).find(({ score }) => score);
  return found?.score === undefined ? { scale: { worst: 1, best: 5 } } : { ...found, score: found.score };
};

const partsOf = (sample: Sample, text: string): Pick<Guess, 'parts' | 'scale'> => {
  const { score, scale } = scoresOf(sample);
  const others = RECIPE_PARTS.filter((part) => part !== 'text' && part !== 'score');
  const found = others.flatMap((part) => {
    const spot = spotOf(sample, part, scale);
    return spot === undefined ? [] : [[part, spot] as const];
  });
  return { parts: { text, ...(score !== undefined && { score }), ...Object.fromEntries(found) }, scale };
};

/** What names the product, where the page is about one alone. */
const topicOf = (page: PageDocument): { topic?: string } => {
  const topic = COMMON_TOPICS.find((selector) => page.all(selector).length === 1);
  return topic === undefined ? {} : { topic };
};

/** What a page seems to have, by schema.org's marks or names that are common for it; undefined where nothing of it is found. */
export const guessFrom = (answer: Answer): Guess | undefined => {
  const page = documentOf(answer);
  if (!page) return undefined;
  for (const items of COMMON_ITEMS) {
    const found = page.all(items);
    const sample = { page, items: found.slice(0, SAMPLE) };
    const text = found.length > 0 ? spotOf(sample, 'text', { worst: 1, best: 5 }) : undefined;
    if (text !== undefined) return { items, count: found.length, ...partsOf(sample, text), ...topicOf(page) };
  }
  return undefined;
};
