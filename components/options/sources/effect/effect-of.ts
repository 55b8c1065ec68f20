import type { Lookup } from '@/lib/domain/board';
import { mutedIn } from '@/lib/domain/muted';
import type { SourceId } from '@/lib/domain/opinion';
import { isAtHome, type Medium, type SourceEntry, type Trust } from '@/lib/domain/source';
import type { Summary } from '@/lib/domain/summary';
import type { LastProduct } from '@/lib/storage/last-product';
import type { Evidence } from '@/lib/summarise/evidence';
import { summarise } from '@/lib/summarise/summarise';

/** What is kept of a source as the lookup it once was. */
const lookupFor = (source: SourceId, mediumOf: (source: SourceId) => Medium | undefined): Lookup => ({
  ...{ source, label: '', origins: [], state: 'found', count: 0, at: 0 },
  medium: mediumOf(source) ?? 'forum',
});

/** All that the popup would sum up about the last product, without the trust. */
export const evidenceOf = (
  { shelves, lookups }: LastProduct,
  entries: readonly SourceEntry[],
  mediumOf: (source: SourceId) => Medium | undefined,
): Omit<Evidence, 'trust'> => {
  const on = new Set(entries.flatMap(({ config, on }) => (on ? [config.id] : [])));
  const heard = lookups
    ? new Set(lookups.map(({ source }) => source))
    : new Set(shelves.map(({ source }) => source).filter((source) => isAtHome(source) || on.has(source)));
  return {
    opinions: shelves.flatMap(({ source, opinions }) => (heard.has(source) ? opinions : [])),
    lookups: lookups ?? [...heard].map((source) => lookupFor(source, mediumOf)),
    muted: mutedIn(entries),
  };
};

/** What the popup would say under this trust in one source, and the shopper's own in all others. */
export const summaryUnder = (
  evidence: Omit<Evidence, 'trust'>,
  entries: readonly SourceEntry[],
  [source, trust]: readonly [SourceId, Trust],
): Summary => {
  const others = entries.map(({ config, trust: own }) => [config.id, own] as const);
  return summarise({ ...evidence, trust: new Map([...others, [source, trust]]) });
};

/** Why the trust in a source leaves an answer as it was. */
export type Unmoved = 'off' | 'silent' | 'uncounted' | 'alone' | 'few' | 'agree';

/** Why the trust in a source cannot move this answer, the nearest reason first. */
export const whyUnmoved = ({ config, on }: SourceEntry, summary: Summary): Unmoved => {
  const isOurs = ({ source }: { source: SourceId }) => source === config.id;
  const aside = summary.aside.flatMap(({ opinions }) => opinions);
  if (!on) return 'off';
  if (![...summary.counted, ...summary.friends, ...aside].some(isOurs)) return 'silent';
  if (!summary.counted.some(isOurs)) return 'uncounted';
  if (summary.counted.every(isOurs)) return 'alone';
  return summary.verdict.kind === 'rated' ? 'agree' : 'few';
};
