import { hashOf, useRoute } from '@/components/options/route';
import { Part, Section } from '@/components/options/section';
import { NotAllowed } from '@/components/options/sources/detail/not-allowed';
import { SourcePanel } from '@/components/options/sources/detail/source-panel';
import { AddSource } from '@/components/shared/add/add-source';
import { useAnnounce } from '@/components/shared/announcer';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceEntry } from '@/lib/domain/source';
import { SourceList } from './list/source-list';
import { Packs } from './packs/packs';
import styles from './sources.module.css';
import { useStandings } from './use-standing';

/** Shows one source, or none; the address says which, so that a link leads there. */
const open = (source?: SourceId): void =>
  location.replace(hashOf({ section: 'sources', ...(source && { about: source }) }));

/** Whom to ask: add a source, and everything about those already there. */
export const Sources = () => {
  const say = useSourceWords();
  const announce = useAnnounce();
  const { entries, edit, hear, remove } = useEntries();
  const standings = useStandings(entries);
  const { about: opened } = useRoute();
  const entry = entries.find(({ config }) => config.id === opened);
  const edited = async (id: SourceId, change: Partial<SourceEntry>): Promise<boolean> => {
    const keeping = edit(id, change);
    // A source that is another place by now is known by another name.
    const isOther = change.config !== undefined && change.config.id !== id;
    if (isOther) open(change.config?.id);
    const isKept = await keeping;
    if (isOther && !isKept) open(id);
    return isKept;
  };
  const removed = ({ id, label }: { id: SourceId; label: string }) => {
    open();
    announce(say('removed', { name: label }));
    void remove(id);
  };
  return (
    <div className={entry ? styles.beside : ''}>
      <Section title={say('title')} lede={say('lede')}>
        <div className={styles.card}>
          <AddSource />
        </div>
        <Part title={say('list.heading')}>
          <NotAllowed entries={entries} standings={standings} />
          <SourceList opened={opened} open={open} standings={standings} />
        </Part>
        <Packs />
      </Section>
      {entry && (
        <SourcePanel
          key={entry.config.id}
          entry={entry}
          standing={standings.standingOf(entry.config.id)}
          onEdit={(change) => edited(entry.config.id, change)}
          onHear={(name) => void hear({ source: entry.config.id, name })}
          onClose={() => open()}
          onRemove={() => removed(entry.config)}
          onTried={() => void standings.lookAgain()}
        />
      )}
    </div>
  );
};
