import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Opinion } from '@/lib/domain/opinion';

/** The opinion with what we think of it. Pure; costs well under a millisecond. Words are not read yet: only stars are. */
export const judge = (opinion: Opinion): JudgedOpinion => {
  const polarity = opinion.score === undefined ? 0 : 2 * opinion.score - 1;
  const label = polarity > 0.25 ? 'positive' : polarity < -0.25 ? 'negative' : 'neutral';
  const lang = opinion.lang?.slice(0, 2).toLowerCase() ?? 'und';
  return { ...opinion, judged: { lang, polarity, label, aspects: [], flags: [], fingerprint: [] } };
};
