import type { JudgedOpinion, Judgement } from '@/lib/domain/judgement';
import type { Opinion } from '@/lib/domain/opinion';
import { CAPS } from '@/lib/domain/plain-text';
import { aspectsOf } from './aspects';
import { fingerprintOf } from './fingerprint';
import { flagsOf } from './flags';
import { languageOf } from './language';
import { passageOf } from './passage';
import type { ReadTone } from './tone';
import { lexiconTone } from './tone';

/** The one place that says how tone is read. */
const readTone: ReadTone = lexiconTone;
/** Within this of 0 an opinion is neither for nor against: three stars, or words that balance or say little. */
const NEUTRAL = 0.25;

const labelOf = (polarity: number): Judgement['label'] =>
  Math.abs(polarity) <= NEUTRAL ? 'neutral' : polarity > 0 ? 'positive' : 'negative';

const wordsOf = ({ title = '', text = '' }: Opinion): string =>
  [title.slice(0, CAPS.title), text.slice(0, CAPS.text)].filter(Boolean).join('\n');

/** The opinion with what we think of it. Pure, in time proportional to its text, well under a millisecond for most. */
export const judge = (opinion: Opinion): JudgedOpinion => {
  const text = wordsOf(opinion);
  const lang = languageOf(text, opinion.lang);
  const passage = passageOf(text, lang);
  const polarity = opinion.score === undefined ? readTone(passage).polarity : 2 * opinion.score - 1;
  const judged: Judgement = {
    lang,
    polarity,
    label: labelOf(polarity),
    aspects: aspectsOf(passage, readTone),
    flags: flagsOf({ opinion, passage, readTone }),
    fingerprint: fingerprintOf(passage),
  };
  return { ...opinion, judged };
};
