import { type Filling, filledAddress, originOf } from '@/lib/domain/address-template';
import { parseRecipe } from '@/lib/domain/recipe';
import { SourceError } from '@/lib/domain/source';
import type { RecipeTrial } from '@/lib/messaging/messages';
import { nowMs } from '@/lib/platform/clock';
import { tryRecipe } from '@/lib/sources/kinds/custom/try-recipe';
import { ioFor } from './network';
import { within } from './trying';

const FRESH_SECONDS = 900;

const answerFor = async (written: string, filling: Filling, signal: AbortSignal) => {
  const recipe = parseRecipe(written);
  const address = recipe && filledAddress(recipe.address, filling);
  if (!address) throw new SourceError('not-understood', 'no usable recipe, or nothing to put into it');
  const source = { id: 'custom:trying', origins: [originOf(recipe.address)] };
  const io = ioFor(source, 'test', { signal, private: false });
  return tryRecipe(recipe, await io.fetchText(address, { freshFor: FRESH_SECONDS, accept: 'application/json' }));
};

/** What a recipe catches in the answer for these values. */
export const tasteRecipe = async (about: { recipe: string; filling: Filling }): Promise<RecipeTrial> => {
  const began = nowMs();
  const tasting = await within((signal) => answerFor(about.recipe, about.filling, signal));
  const ms = Math.round(nowMs() - began);
  if (tasting instanceof SourceError) return { state: 'failed', trouble: tasting.trouble, ms };
  return { state: 'tried', tasting, ms };
};
