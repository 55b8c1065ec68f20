import { type Lookup, waiting } from '@/lib/domain/board';
import type { SourceId, UnixSeconds } from '@/lib/domain/opinion';
import type { Source, SourceEntry } from '@/lib/domain/source';

/** For how long what a source said of a product is not asked again by itself. */
export const FRESH_SECONDS = 6 * 3600;

/** What storage still knows of a source's answer. */
export type Kept = { source: SourceId; at: UnixSeconds; opinions: readonly unknown[] };

/** What decides whom to ask. */
export type Circumstances = { opened: boolean; now: UnixSeconds; kept: readonly Kept[] };

/**
 * The lookups of a product in the shopper's order: sources that are on, and automatic unless the popup was opened.
 * Fresh answers are not asked for again; stale ones stay visible while they are.
 */
export const plan = (
  asked: readonly { entry: SourceEntry; source: Source }[],
  { opened, now, kept }: Circumstances,
): readonly Lookup[] =>
  asked
    .filter(({ entry }) => entry.on && (opened || entry.when === 'automatic'))
    .map(({ source }) => {
      const shelf = kept.find((other) => other.source === source.id);
      const count = shelf?.opinions.length ?? 0;
      if (!shelf || now - shelf.at > FRESH_SECONDS) return waiting(source, count);
      const { id, label, medium, origins } = source;
      return { source: id, label, medium, origins, state: 'found', count, at: shelf.at };
    });
