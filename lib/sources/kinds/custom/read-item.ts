import type { Opinion } from '@/lib/domain/opinion';
import { CAPS } from '@/lib/domain/plain-text';
import type { Recipe, RecipePart } from '@/lib/domain/recipe';
import type { Caught } from '@/lib/domain/recipe/tasting';
import { present } from '@/lib/sources/read/rows';
import type { Item } from './item';
import { addressIn, dateIn, languageIn, lineIn, type Reading, scoreIn, textIn, yesOrNoIn } from './parts';

/** What every part that a recipe points out holds in one item. */
const readItem = (recipe: Recipe, item: Item) => {
  const at = <T>(part: RecipePart, read: (raw: unknown, recipe: Recipe) => Reading<T>): Reading<T> | undefined =>
    recipe.parts[part] === undefined ? undefined : read(item.at(part), recipe);
  return {
    text: at('text', textIn),
    title: at('title', (raw) => lineIn(raw, recipe, CAPS.title)),
    author: at('author', (raw) => lineIn(raw, recipe, CAPS.name)),
    date: at('date', dateIn),
    score: at('score', scoreIn),
    address: at('address', (raw) => addressIn(raw, item)),
    language: at('language', languageIn),
    verified: at('verified', yesOrNoIn),
    id: at('id', (raw) => lineIn(raw, recipe, CAPS.title)),
  } satisfies Record<RecipePart, unknown>;
};
type ItemReading = ReturnType<typeof readItem>;

const held = <T>(reading: Reading<T> | undefined): T | undefined =>
  reading && 'value' in reading ? reading.value : undefined;

const shown = (part: RecipePart, reading: ItemReading[RecipePart]): Caught | undefined => {
  if (!reading) return undefined;
  if ('missed' in reading) return { part, missed: reading.missed };
  const { value } = reading;
  return { part, caught: typeof value === 'object' ? value.number : value };
};

/** What each part caught in an item, to be shown. */
export const caughtIn = (recipe: Recipe, item: Item, parts: readonly RecipePart[]): Caught[] => {
  const readings = readItem(recipe, item);
  return parts.flatMap((part) => shown(part, readings[part]) ?? []);
};

/** An item without a name of its own is known by where it stands, or by who said what and when. */
const idOf = (said: { author?: string | undefined; at?: number | undefined; text?: string | undefined }): string =>
  [said.author, said.at, said.text]
    .map((part) => part ?? '')
    .join(' ')
    .slice(0, CAPS.title)
    .trim();

/** An item as an opinion, but for what it is about; undefined where it says nothing. */
export const opinionIn = (recipe: Recipe, item: Item): Omit<Opinion, 'match' | 'source'> | undefined => {
  const reading = readItem(recipe, item);
  const [text, title, author] = [held(reading.text), held(reading.title), held(reading.author)];
  const [at, address, scored] = [held(reading.date), held(reading.address), held(reading.score)];
  if (!text && !title && !scored) return undefined;
  return present<Omit<Opinion, 'match' | 'source'>>({
    id: held(reading.id) ?? address ?? idOf({ author, at, text: text ?? title }),
    kind: recipe.parts.score === undefined ? 'post' : 'review',
    by: author ? { name: author } : {},
    score: scored?.score,
    title,
    text,
    lang: held(reading.language),
    at,
    url: address ?? item.stands,
    verified: held(reading.verified),
  });
};
