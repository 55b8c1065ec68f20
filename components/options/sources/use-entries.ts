import { useAnnounce } from '@/components/shared/announcer';
import { useChoices } from '@/components/shared/choices';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { moved } from './reorder';
import { useSourceWords } from './words/source-words';

/** A new source as it is first saved: on, trusted middlingly, asked only when the popup is opened. */
const newEntry = (config: SourceConfig): SourceEntry => ({ config, on: true, trust: 2, when: 'popup' });

/** The saved sources in their order, and the changes the shopper can make to them. */
export const useEntries = () => {
  const say = useSourceWords();
  const announce = useAnnounce();
  const entries = useChoices(({ settings }) => settings.sources);
  const change = useChoices((choices) => choices.change);
  const edit = (source: SourceId, edited: Partial<SourceEntry>) =>
    change({ sources: entries.map((entry) => (entry.config.id === source ? { ...entry, ...edited } : entry)) });
  const add = (config: SourceConfig) => change({ sources: [...entries, newEntry(config)] });
  const remove = (source: SourceId) => change({ sources: entries.filter((entry) => entry.config.id !== source) });
  const move = (from: number, to: number) => {
    const sources = moved(entries, from, to);
    const name = entries[from]?.config.label;
    if (sources === entries || name === undefined) return;
    announce(say('row.moved', { name, place: to + 1, count: entries.length }));
    void change({ sources });
  };
  return { entries, edit, add, remove, move };
};
