import type { Flag } from '@/lib/domain/judgement';
import type { Opinion } from '@/lib/domain/opinion';
import { sentencesOf } from './clauses';
import type { Passage } from './passage';
import { PHRASES } from './phrases';
import type { ReadTone, Tone } from './tone';

/** What the flags are decided from. */
export type Reading = { opinion: Opinion; passage: Passage; readTone: ReadTone };

/** Stars and words this far on opposite sides disagree. */
const MISMATCH = { stars: 0.5, words: 0.6 };

const says = (text: string, phrases: readonly RegExp[]): boolean => phrases.some((phrase) => phrase.test(text));

/** Ends with a question and values nothing besides. */
const onlyAsks = ({ passage, readTone }: Reading): boolean => {
  const sentences = sentencesOf(passage).map(({ whole }) => whole);
  const asks = (sentence: Passage | undefined) => sentence?.tokens.at(-1)?.asks === true;
  return asks(sentences.at(-1)) && sentences.every((each) => asks(each) || readTone(each).strength === 0);
};

const disagree = (score: number, { polarity }: Tone): boolean => {
  const stars = 2 * score - 1;
  return Math.abs(stars) >= MISMATCH.stars && Math.abs(polarity) >= MISMATCH.words && stars * polarity < 0;
};

/** Doubts about one opinion, from its own words alone. None of them says that somebody lies. */
export const flagsOf = (reading: Reading): readonly Flag[] => {
  const { score, kind, incentivised } = reading.opinion;
  const said = reading.passage.text.toLowerCase();
  const tone = reading.readTone(reading.passage);
  const doubts: readonly (readonly [Flag, boolean])[] = [
    ['incentivised', incentivised === true || says(said, PHRASES.incentivised)],
    ['promotion', says(said, PHRASES.promotion)],
    ['question', score === undefined && (kind === 'question' || onlyAsks(reading))],
    ['no-opinion', score === undefined && tone.strength === 0],
    ['mismatch', score !== undefined && disagree(score, tone)],
  ];
  return doubts.flatMap(([flag, holds]) => (holds ? [flag] : []));
};
