import { AskedAbout } from '@/components/options/sources/choices/asked-about';
import { TrustGrapes } from '@/components/options/sources/choices/trust-grapes';
import { WhenChoice } from '@/components/options/sources/choices/when-choice';
import { TrustEffect } from '@/components/options/sources/effect/trust-effect';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import { MutedList } from './muted-list';
import styles from './source-panel.module.css';

type PanelChoicesProps = { entry: SourceEntry; onEdit(edited: Partial<SourceEntry>): void; onHear(name: string): void };

/** What the shopper chooses for one source: trust, when and about what it is asked, whom not to hear. */
export const PanelChoices = ({ entry, onEdit, onHear }: PanelChoicesProps) => {
  const say = useSourceWords();
  return (
    <>
      <section>
        <div className={styles.level}>
          <h3>{say('trust.heading')}</h3>
          <TrustGrapes name={entry.config.label} trust={entry.trust} choose={(trust) => onEdit({ trust })} />
        </div>
        <p className={styles.quiet}>{say(`trust.${entry.trust}.means`)}</p>
        <TrustEffect entry={entry} />
      </section>
      <section>
        <h3>{say('when.heading')}</h3>
        <WhenChoice entry={entry} choose={(when) => onEdit({ when })} />
      </section>
      <AskedAbout entry={entry} onEdit={onEdit} />
      <MutedList entry={entry} hear={onHear} />
    </>
  );
};
