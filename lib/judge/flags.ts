import type { Flag } from '@/lib/domain/judgement';
import type { Opinion } from '@/lib/domain/opinion';
import { PHRASES } from './phrases';
import type { Tone } from './tone';

/** What the flags are decided from. `lang` is `und` when unknown. */
export type Reading = { opinion: Opinion; text: string; tone: Tone };

/** Stars and words this far on opposite sides disagree. */
const MISMATCH = { stars: 0.5, words: 0.6 };

const says = (text: string, phrases: readonly RegExp[]): boolean => phrases.some((phrase) => phrase.test(text));

const ASKS = /[?？]\s*$/;
const asksOnly = (text: string): boolean => {
  const sentences = text.split(/(?<=[.!?。！？\n])\s*/).filter(Boolean);
  return ASKS.test(text) && sentences.filter((s) => ASKS.test(s)).length * 2 >= sentences.length;
};

const disagree = (score: number, { polarity }: Tone): boolean => {
  const stars = 2 * score - 1;
  return Math.abs(stars) >= MISMATCH.stars && Math.abs(polarity) >= MISMATCH.words && stars * polarity < 0;
};

/** Doubts about one opinion, from its own words alone. None of them says that somebody lies. */
export const flagsOf = ({ opinion, text, tone }: Reading): readonly Flag[] => {
  const { score, kind } = opinion;
  const said = text.toLowerCase();
  const doubts: readonly (readonly [Flag, boolean])[] = [
    ['incentivised', opinion.incentivised === true || says(said, PHRASES.incentivised)],
    ['promotion', says(said, PHRASES.promotion)],
    ['question', score === undefined && (kind === 'question' || asksOnly(text))],
    ['no-opinion', score === undefined && tone.strength === 0],
    ['mismatch', score !== undefined && disagree(score, tone)],
  ];
  return doubts.flatMap(([flag, holds]) => (holds ? [flag] : []));
};
