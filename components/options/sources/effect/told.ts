import type { SayList } from '@/components/options/sources/words/list-words';
import { headlineOf } from '@/components/popup/verdict/verdict-words';
import type { SayPopup } from '@/components/popup/words/popup-words';
import { oneDecimal } from '@/components/shared/numbers';
import { stars } from '@/lib/domain/score';
import type { Language } from '@/lib/domain/settings';
import type { Verdict } from '@/lib/domain/summary';

/** What is said of a change: the figures, what else changed or why nothing did, and both in one sentence to be heard. */
export type Told = { figures: string; beside?: string; heard: string };

/** Everything it takes to say it: the words of the popup for its answers, our own for the change. */
export type Saying = { product: string; popup: SayPopup; say: SayList; language: Language };

type Change = { before: Verdict; after: Verdict; unmoved: string };

const headline = ({ popup }: Saying, verdict: Verdict): string => {
  if (verdict.kind === 'rated') return popup(`verdict.${headlineOf(verdict)}`);
  return popup(verdict.kind === 'too-few' ? 'few.title' : 'nobody.title');
};

const figureOf = (saying: Saying, verdict: Verdict): string => {
  if (verdict.kind !== 'rated') return headline(saying, verdict);
  return saying.popup('value.of.five', { value: oneDecimal(stars(verdict.mean), saying.language) });
};

const rangeOf = ({ language }: Saying, verdict: Verdict) =>
  verdict.kind === 'rated'
    ? { low: oneDecimal(stars(verdict.low), language), high: oneDecimal(stars(verdict.high), language) }
    : { low: '', high: '' };

const besides = (saying: Saying, { before, after, unmoved }: Change): string => {
  const [was, is] = [rangeOf(saying, before), rangeOf(saying, after)];
  if (was.low === is.low && was.high === is.high) return unmoved;
  return saying.say('effect.range', { ...is, lowBefore: was.low, highBefore: was.high });
};

const changedWords = (saying: Saying, { before, after }: Change): string | undefined => {
  const [was, is] = [headline(saying, before), headline(saying, after)];
  const bothRated = before.kind === 'rated' && after.kind === 'rated';
  return bothRated && was !== is ? saying.say('effect.words', { before: was, after: is }) : undefined;
};

const joined = (...sentences: readonly (string | undefined)[]): string => sentences.filter(Boolean).join(' ');

/** What the popup says of a product now, without any change. */
export const toldAsItIs = (saying: Saying, now: Verdict): Told => {
  const { product, popup, say } = saying;
  const opinions = popup('opinions', { count: 'count' in now ? now.count : 0 });
  const figures = say('effect.of', { value: figureOf(saying, now), opinions });
  return { figures, heard: say('effect.said.same', { product, why: figures }) };
};

/** What a change of trust does to what the popup says of a product. */
export const toldOfChange = (saying: Saying, change: Change): Told => {
  const { product, popup, say } = saying;
  const [before, after] = [figureOf(saying, change.before), figureOf(saying, change.after)];
  const words = changedWords(saying, change);
  if (before === after) {
    const beside = words ?? besides(saying, change);
    return { ...toldAsItIs(saying, change.after), beside, heard: say('effect.said.same', { product, why: beside }) };
  }
  const opinions = popup('opinions', { count: 'count' in change.after ? change.after.count : 0 });
  const heard = joined(say('effect.said', { product, before, after, opinions }), words);
  return { figures: say('effect.changed', { before, after, opinions }), ...(words && { beside: words }), heard };
};
