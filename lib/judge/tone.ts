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

/** The reading so far. `whole` is what sentences read said, `said` what earlier halves of this one said. */
type Reading = {
  whole: number;
  said: number;
  half: number;
  factor: number;
  strength: number;
  negatedUntil: number;
  degree: { times: number; until: number; tone: number };
};

const START: Reading = {
  whole: 0,
  said: 0,
  half: 0,
  factor: 1,
  strength: 0,
  negatedUntil: -1,
  degree: { times: 1, until: -1, tone: 0 },
};

const turned = (r: Reading, turns: NonNullable<Mark['turns']>): Reading => {
  const said = r.said + r.half * r.factor;
  const opposed = turns === 'contrast';
  return { ...r, said: opposed ? said * TURN.before : said, half: 0, factor: opposed ? TURN.after : TURN.conceded };
};

/** A booster that is a tone by itself ("pretty", "perfectly") gives that up to what it boosts. */
const toned = (r: Reading, tone: number, at: number): Reading => {
  const boosted = at <= r.degree.until ? r.degree : START.degree;
  const negated = at <= r.negatedUntil ? (tone > 0 ? NEGATED.praise : NEGATED.blame) : 1;
  const value = tone * boosted.times * negated;
  return { ...r, half: r.half + value - boosted.tone, strength: r.strength + Math.abs(value) };
};

const marked = (r: Reading, mark: Mark, span: { at: number; end: number; reach: number }): Reading => {
  let next = mark.turns ? turned(r, mark.turns) : r;
  if (mark.tone !== undefined) next = toned(next, mark.tone, span.at);
  if (mark.negates) next = { ...next, half: next.half + DENIAL, negatedUntil: span.end - 1 + span.reach };
  const degree =
    mark.degree === undefined
      ? START.degree
      : { times: mark.degree, until: span.end - 1 + NEAR, tone: next.half - r.half };
  return mark.degree === undefined && mark.tone === undefined ? next : { ...next, degree };
};

const stopped = (r: Reading, token: Token | undefined): Reading => {
  if (!token || token.stop === 0) return r;
  const { stop, asks } = token;
  const clear = { ...r, negatedUntil: -1, degree: START.degree };
  const said = r.said + r.half * r.factor;
  if (stop === 1) return r.factor === TURN.conceded ? { ...clear, said, half: 0, factor: 1 } : clear;
  return { ...clear, whole: r.whole + said * (asks ? ASKED : 1), said: 0, half: 0, factor: 1 };
};

const read = (tokens: readonly Token[], { trie, reach }: Tongue): Reading => {
  let reading = START;
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(trie, tokens, at);
    const end = at + (found?.length ?? 1);
    if (found) reading = marked(reading, found.value, { at, end, reach });
    for (; at < end; at++) reading = stopped(reading, tokens[at]);
  }
  return stopped(reading, { stop: 2, asks: false, word: '', start: 0, end: 0 });
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
