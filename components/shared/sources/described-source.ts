import type { Category } from '@/lib/domain/categories';
import type { Settings } from '@/lib/domain/settings';
import type { Medium, SourceConfig } from '@/lib/domain/source';
import type { Reveals } from '@/lib/domain/source-words';
import { kindOf, openSource } from '@/lib/sources/kinds';

/** What can be said of a saved source without asking it. */
export type DescribedSource = {
  medium: Medium;
  origins: readonly string[];
  kindLabel: string;
  reveals: Reveals;
  /** What sorts of things it knows by nature; empty: any. */
  categories: readonly Category[];
};

/** What a config describes; undefined when this version does not know its kind or a field is malformed. */
export const describeSource = (config: SourceConfig): DescribedSource | undefined => {
  const kind = kindOf(config.kind);
  if (!kind) return undefined;
  try {
    const { medium, origins, categories = [] } = openSource(config);
    return { medium, origins, categories, kindLabel: kind.label, reveals: kind.reveals };
  } catch {
    return undefined;
  }
};

/** The origins whose permission a config needs; none for one that cannot be opened. */
export const originsOf = (config: SourceConfig): readonly string[] => describeSource(config)?.origins ?? [];

/** Which of these origins nothing else in the settings needs: their permission can be given back. */
export const onlyNeededBy = (config: SourceConfig | undefined, origins: readonly string[], settings: Settings) => {
  if (settings.recognising === 'all-sites') return [];
  const others = settings.sources.filter((entry) => entry.config.id !== config?.id);
  const sites = settings.recognising === 'chosen-sites' ? settings.sites.map((site) => `https://${site}`) : [];
  const needed = new Set([...sites, ...others.flatMap((entry) => originsOf(entry.config))]);
  return origins.filter((origin) => !needed.has(origin));
};
