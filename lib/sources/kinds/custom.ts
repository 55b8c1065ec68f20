import { filledAddress, originOf, placeholdersIn } from '@/lib/domain/address-template';
import type { Findings, Match, Opinion } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { parseRecipe, type Recipe } from '@/lib/domain/recipe';
import { type Source, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { fillingOf } from '@/lib/sources/filling';
import { matcherFor } from '@/lib/sources/match';
import { ACCEPT, type Answer } from './custom/item';
import { itemsIn } from './custom/items';
import { opinionIn } from './custom/read-item';

const FRESH_SECONDS = 900;

type Matching = (said: Pick<Opinion, 'title' | 'text'>, topic: string | undefined) => Match | null;

/** What answers to a barcode or an ISBN alone is about that product; anything else must say so itself, or its page must. */
const matchingFor = ({ address }: Recipe, product: Product): Matching => {
  const [only, ...others] = placeholdersIn(address);
  const sure: Match | undefined =
    others.length === 0 && (only === 'gtin' || only === 'isbn') ? { by: only, sure: 1 } : undefined;
  const matches = matcherFor(product);
  return ({ title = '', text = '' }, topic) =>
    sure ?? matches({ title, text, ...(topic && { topic: { title: topic } }) });
};

/** Nobody said anything on the very page that was meant; anything else that holds no items is no answer. */
const saidIn = (recipe: Recipe, answer: Answer) => {
  const found = itemsIn(recipe, answer);
  if (found.state === 'no-items') return { said: [] };
  if (found.state !== 'list') throw new SourceError('not-understood', `the answer is ${found.state}`);
  const said = found.items.flatMap((item) => opinionIn(recipe, item) ?? []);
  if (found.count > 0 && said.length === 0) throw new SourceError('not-understood', 'no item says anything');
  return { said, topic: found.topic };
};

const find = async (recipe: Recipe, source: Source, about: { product: Product; io: SourceIo }): Promise<Findings> => {
  const address = filledAddress(recipe.address, fillingOf(about.product));
  if (!address) return { opinions: [] };
  const body = await about.io.fetchText(address, { freshFor: FRESH_SECONDS, accept: ACCEPT[recipe.reads] });
  const matching = matchingFor(recipe, about.product);
  const { said, topic } = saidIn(recipe, { address, body });
  const opinions = said.flatMap((one): Opinion[] => {
    const match = matching(one, topic);
    return match ? [{ ...one, source: source.id, match }] : [];
  });
  return { opinions };
};

/** Any place that answers in JSON or HTML, as the shopper described it in a recipe; its form is its own. */
export const custom: SourceKind = {
  kind: 'custom',
  label: 'Web',
  medium: 'shop',
  fields: [],
  own: ['recipe'],
  reveals: 'described',
  open: ({ id, label, fields: { recipe: written = '' } }) => {
    const recipe = parseRecipe(written);
    if (!recipe) throw new SourceError('not-understood', `${id} has no usable recipe`);
    const source: Source = {
      id,
      label,
      medium: recipe.medium,
      origins: [originOf(recipe.address)],
      find: (product, io) => find(recipe, source, { product, io }),
    };
    return source;
  },
};
