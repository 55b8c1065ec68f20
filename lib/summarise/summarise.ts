import type { Summary } from '@/lib/domain/summary';
import { countLanguages, countStars, countVoices } from './count-voices';
import { decide } from './decide';
import type { Evidence } from './evidence';
import { mediumFrom } from './evidence';
import { gatherThemes } from './gather-themes';
import { sortOut } from './sort-out';

/**
 * Everything the popup says. Pure, and cheap enough to call at every change (`npm run bench` measures it). Every
 * opinion given is in exactly one of `counted`, `friends` and `aside`, in the order given.
 */
export const summarise = (evidence: Evidence): Summary => {
  const mediumOf = mediumFrom(evidence.lookups);
  const sorted = sortOut(evidence, mediumOf);
  const { counted, friends, aside } = sorted;
  const silent = new Set(aside.get('muted'));
  return {
    verdict: decide(sorted, evidence),
    histogram: countStars(counted),
    ...gatherThemes(counted),
    voices: countVoices([...friends, ...counted], mediumOf),
    friends,
    counted,
    aside: [...aside].map(([why, opinions]) => ({ why, opinions })),
    languages: countLanguages(evidence.opinions.filter((opinion) => !silent.has(opinion))),
  };
};
