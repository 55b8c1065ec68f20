import { type Filling, filledAddress, originOf } from '@/lib/domain/address-template';
import { parseRecipe, type Recipe } from '@/lib/domain/recipe';
import { SourceError } from '@/lib/domain/source';
import type { RecipeTrial } from '@/lib/messaging/messages';
import { nowMs } from '@/lib/platform/clock';
import { ACCEPT } from '@/lib/sources/kinds/custom/item';
import { lookAt } from '@/lib/sources/kinds/custom/look-at';
import { ioFor } from './network';
import { within } from './trying';

const FRESH_SECONDS = 900;

type About = { address: string; filling: Filling; reads: Recipe['reads']; recipe?: string };

const answerFor = async ({ address: template, filling, reads, recipe }: About, signal: AbortSignal) => {
  const address = filledAddress(template, filling);
  if (!address) throw new SourceError('not-understood', 'no usable address, or nothing to put into it');
  const source = { id: 'custom:trying', origins: [originOf(template)] };
  const io = ioFor(source, 'test', { signal, private: false });
  const body = await io.fetchText(address, { freshFor: FRESH_SECONDS, accept: ACCEPT[reads] });
  return lookAt({ address, body }, recipe === undefined ? undefined : parseRecipe(recipe));
};

/** What the answer for these values is, asked for as the source will be, and what a recipe catches in it. */
export const tasteRecipe = async (about: About): Promise<RecipeTrial> => {
  const began = nowMs();
  const tasted = await within((signal) => answerFor(about, signal));
  const ms = Math.round(nowMs() - began);
  if (tasted instanceof SourceError) return { state: 'failed', trouble: tasted.trouble, ms };
  return { state: 'tried', tasted, ms };
};
