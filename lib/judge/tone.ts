import type { Mark, Tongue } from './lexicon-tries';
import { TONGUES } from './lexicon-tries';
import type { Passage } from './passage';
import type { Token } from './tokens';
import { longestAt } from './trie';

/** What words say: -1 … 1, and how much there was to go by; strength 0 = nothing we can read values anything. */
export type Tone = { polarity: number; strength: number };
/** Anything that can read the tone of a text, whatever it rests on. Pure. */
export type ReadTone = (passage: Passage) => Tone;

/** What a negated word keeps: "not good" blames less than "good" praises, "not bad" praises faintly. */
const NEGATED = { praise: -0.8, blame: -0.4 };
/** What comes before "but" counts less, what comes after counts more; what follows "although" counts half. */
const TURN = { before: 0.6, after: 1.3, conceded: 0.5 };
/** Saying what is not so is a small complaint by itself. */
const DENIAL = -0.5;
const ASKED = 0.4;
/** How many tokens a booster reaches over. */
const NEAR = 2;

/**
 * The reading so far, changed in place: a copy for every word would double the cost. `whole` is what sentences read said,
 * `said` what earlier halves of this one said.
 */
type Reading = {
  whole: number;
  said: number;
  half: number;
  factor: number;
  strength: number;
  negatedUntil: number;
  /** The booster or damper last met: how far it reaches, and the tone it has by itself. */
  times: number;
  timesUntil: number;
  timesTone: number;
};

const blank = (): Reading => ({
  whole: 0,
  said: 0,
  half: 0,
  factor: 1,
  strength: 0,
  negatedUntil: -1,
  times: 1,
  timesUntil: -1,
  timesTone: 0,
});

const closeHalf = (r: Reading, factor: number): void => {
  r.said += r.half * r.factor;
  r.half = 0;
  r.factor = factor;
};

const turn = (r: Reading, turns: NonNullable<Mark['turns']>): void => {
  closeHalf(r, turns === 'contrast' ? TURN.after : TURN.conceded);
  if (turns === 'contrast') r.said *= TURN.before;
};

/** A booster that is a tone by itself ("pretty", "perfectly") gives that up to what it boosts. */
const addTone = (r: Reading, tone: number, at: number): number => {
  const boosted = at <= r.timesUntil;
  const negated = at <= r.negatedUntil ? (tone > 0 ? NEGATED.praise : NEGATED.blame) : 1;
  const value = tone * (boosted ? r.times : 1) * negated;
  r.half += boosted ? value - r.timesTone : value;
  r.strength += Math.abs(value);
  return value;
};

const noteDegree = (r: Reading, times: number | undefined, until: number, tone: number): void => {
  r.times = times ?? 1;
  r.timesUntil = times === undefined ? -1 : until;
  r.timesTone = tone;
};

type Span = { at: number; end: number; reach: number };

const apply = (r: Reading, { tone, degree, negates, turns }: Mark, { at, end, reach }: Span): void => {
  if (turns) turn(r, turns);
  const value = tone === undefined ? 0 : addTone(r, tone, at);
  if (negates) {
    r.half += DENIAL;
    r.negatedUntil = end - 1 + reach;
  }
  if (degree !== undefined || tone !== undefined) noteDegree(r, degree, end - 1 + NEAR, value);
};

const endSentence = (r: Reading, asks: boolean): void => {
  closeHalf(r, 1);
  r.whole += r.said * (asks ? ASKED : 1);
  r.said = 0;
};

const pause = (r: Reading, { stop, asks }: Token): void => {
  if (stop === 0) return;
  r.negatedUntil = -1;
  r.timesUntil = -1;
  if (stop === 2) endSentence(r, asks);
  else if (r.factor === TURN.conceded) closeHalf(r, 1);
};

const read = (tokens: readonly Token[], { trie, reach }: Tongue): Reading => {
  const reading = blank();
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(trie, tokens, at);
    const end = at + (found?.length ?? 1);
    if (found) apply(reading, found.value, { at, end, reach });
    for (const token of tokens.slice(at, end)) pause(reading, token);
    at = end;
  }
  endSentence(reading, false);
  return reading;
};

/**
 * What chance words add up to grows with the length of a text, so a sum counts for less in a long one. Chosen so that on
 * balanced shop reviews polarity grows as the stars do from -1 … 1 (slope 0.87) and three classes are told apart best.
 */
const spreadOf = ({ length }: readonly Token[]): number => 4 + 0.6 * Math.min(100, length);

/**
 * The tone by our own lexicons: English, French, Chinese; other languages have strength 0. Blind to sarcasm ("great, broke
 * on day one" balances out at best) and to facts that only imply a judgement ("it melted").
 */
export const lexiconTone: ReadTone = ({ tokens, lang }) => {
  const tongue = TONGUES.get(lang);
  if (!tongue) return { polarity: 0, strength: 0 };
  const { whole, strength } = read(tokens, tongue);
  return { polarity: whole / Math.sqrt(whole ** 2 + spreadOf(tokens)), strength };
};
