import type { Lookup } from '@/lib/domain/board';
import type { JudgedOpinion, Judgement } from '@/lib/domain/judgement';
import type { SourceId } from '@/lib/domain/opinion';
import { score, scoreWithin } from '@/lib/domain/score';
import type { Medium } from '@/lib/domain/source';
import type { Evidence } from '@/lib/summarise/evidence';

type Given = Partial<Omit<JudgedOpinion, 'judged'>> & { judged?: Partial<Judgement> };

/** An opinion already judged: by default one starred voice from the page that doubts nothing. */
export const voice = (id: string, starsGiven: number | undefined, { judged, ...rest }: Given = {}): JudgedOpinion => {
  const value = starsGiven === undefined ? undefined : score(starsGiven, 1, 5);
  const polarity = value === undefined ? 0 : 2 * value - 1;
  const label = polarity > 0.25 ? 'positive' : polarity < -0.25 ? 'negative' : 'neutral';
  return {
    id,
    source: 'page',
    kind: 'review',
    by: {},
    match: { by: 'page', sure: 1 },
    ...(value !== undefined && { score: scoreWithin(value) }),
    ...rest,
    judged: { lang: 'en', polarity, label, aspects: [], flags: [], fingerprint: [], ...judged },
  };
};

/** As many voices as there are stars given. */
export const voices = (...starsGiven: readonly number[]): JudgedOpinion[] =>
  starsGiven.map((stars, place) => voice(`voice ${place}`, stars));

/** A source that answered, or is still looking. */
export const lookup = (source: SourceId, medium: Medium, state: 'looking' | 'found' = 'found'): Lookup => {
  const asked = { source, label: source, medium, origins: [] };
  return state === 'looking'
    ? { ...asked, state: 'looking', since: 0, attempts: 1, count: 0 }
    : { ...asked, state: 'found', count: 1, at: 0 };
};

/** Evidence from opinions alone: every source answered and is trusted middlingly. */
export const from = (opinions: readonly JudgedOpinion[], rest: Partial<Evidence> = {}): Evidence => ({
  opinions,
  lookups: [],
  trust: new Map(),
  ...rest,
});
