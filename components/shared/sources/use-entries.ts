import { useAnnounce } from '@/components/shared/announcer';
import { useChoices } from '@/components/shared/choices';
import { type Author, withHeard } from '@/lib/domain/muted';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { knownBy } from '@/lib/sources/source-id';
import { moved } from './reorder';
import { useSourceWords } from './words/source-words';

/** A new source as it is first saved: on, trusted middlingly, asked only when the popup is opened. */
const newEntry = (config: SourceConfig): SourceEntry => ({ config, on: true, trust: 2, when: 'popup' });

const without = (entries: readonly SourceEntry[], source: SourceId) =>
  entries.filter(({ config }) => config.id !== source);

const turnOf = (entries: readonly SourceEntry[], source: SourceId) =>
  entries.findIndex(({ config }) => config.id === source);

/** The saved sources in their order, and the changes the shopper can make to them. */
export const useEntries = () => {
  const say = useSourceWords();
  const announce = useAnnounce();
  const entries = useChoices(({ settings }) => settings.sources);
  const change = useChoices((choices) => choices.change);
  // Each edit says what it does to the list, so that making it again later leaves the rest of the list alone.
  const turn = (to: (now: readonly SourceEntry[]) => readonly SourceEntry[]) =>
    change(({ sources }) => ({ sources: to(sources) }));
  const edit = (source: SourceId, edited: Partial<SourceEntry>) =>
    turn((now) => now.map((entry) => (entry.config.id === source ? { ...entry, ...edited } : entry)));
  const hear = (author: Author) => turn((now) => withHeard(now, author, true));
  const remove = (source: SourceId) => turn((now) => without(now, source));
  const add = (config: SourceConfig) => turn((now) => [...without(now, config.id), newEntry(config)]);
  /** Adds several at once; those already saved stay as they are. */
  const addAll = (configs: readonly SourceConfig[]) =>
    turn((now) => {
      const isKnown = knownBy(now.map(({ config }) => config));
      return [...now, ...configs.filter((config) => !isKnown(config)).map(newEntry)];
    });
  const move = (from: number, to: number) => {
    const held = entries[from]?.config;
    if (!held || moved(entries, from, to) === entries) return;
    announce(say('row.moved', { name: held.label, place: to + 1, count: entries.length }));
    void turn((now) => moved(now, turnOf(now, held.id), to));
  };
  return { entries, edit, hear, add, addAll, remove, move };
};
