import type { JudgedOpinion } from '@/lib/domain/judgement';
import { scoreWithin } from '@/lib/domain/score';
import type { Trust } from '@/lib/domain/source';
import type { Evidence } from './evidence';

/** One counted opinion as a number. */
export type Weighed = {
  /** 0 … 1: the score given, else what the words say. */
  value: number;
  /** How far the shopper trusts the place; 1 = medium. */
  trust: number;
  /** Share of a starred opinion's information it carries, 0 … 1. */
  reliability: number;
};

const MIDDLING: Trust = 2;

/** Every step of trust counts twice the one below; medium counts once. */
export const trustWeight = (trust: Trust): number => 2 ** (trust - MIDDLING);

/**
 * How much a reading of words tells beside a given star: the squared correlation of the two, the share of the star's
 * variance that the words explain. On balanced shop reviews it is 0.54 in English, 0.53 in French and 0.43 in Chinese;
 * rounded down, because talk elsewhere is harder to read.
 */
export const TEXT_RELIABILITY = 0.4;

/** The opinion as a voice, under the trust of its source. */
export const weigh = (opinion: JudgedOpinion, trust: Evidence['trust']): Weighed => ({
  value: opinion.score ?? scoreWithin((opinion.judged.polarity + 1) / 2),
  trust: trustWeight(trust.get(opinion.source) ?? MIDDLING),
  reliability: opinion.score === undefined ? TEXT_RELIABILITY : 1,
});
