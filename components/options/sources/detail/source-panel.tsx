import { X } from 'lucide-react';
import { AskedAbout } from '@/components/options/sources/choices/asked-about';
import { TrustGrapes } from '@/components/options/sources/choices/trust-grapes';
import { WhenChoice } from '@/components/options/sources/choices/when-choice';
import { TrustEffect } from '@/components/options/sources/effect/trust-effect';
import { usePlaceOf } from '@/components/options/sources/list/source-name';
import type { StandingOfSource } from '@/components/options/sources/use-standing';
import { Button } from '@/components/shared/button';
import { Initial } from '@/components/shared/sources/initial';
import { Sends } from '@/components/shared/sources/sends';
import { Trial } from '@/components/shared/sources/trial';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import { Details } from './details';
import { MutedList } from './muted-list';
import { PanelActs } from './panel-acts';
import { PanelDialog } from './panel-dialog';
import { RunBars } from './run-bars';
import styles from './source-panel.module.css';

type SourcePanelProps = {
  entry: SourceEntry;
  standing: StandingOfSource;
  onEdit(edited: Partial<SourceEntry>): void;
  onHear(name: string): void;
  onClose(): void;
  onRemove(): void;
  onTried(): void;
};

const PanelHead = ({ entry, onClose }: Pick<SourcePanelProps, 'entry' | 'onClose'>) => {
  const say = useSourceWords();
  const placeOf = usePlaceOf();
  return (
    <header className={styles.head}>
      <Initial name={entry.config.label} large />
      <div className={styles.name}>
        <h2>
          <bdi>{entry.config.label}</bdi>
        </h2>
        <p>{placeOf(entry)}</p>
      </div>
      <Button variant="square" aria-label={say('panel.close')} onClick={onClose}>
        <X size={16} aria-hidden />
      </Button>
    </header>
  );
};

/** Everything about one source: what asking it sends, trust, when and about what, whom not to hear, how it went, a try, and the way out. */
export const SourcePanel = ({ entry, standing, ...panel }: SourcePanelProps) => {
  const say = useSourceWords();
  const name = entry.config.label;
  return (
    <PanelDialog label={name} onClose={panel.onClose}>
      <PanelHead entry={entry} onClose={panel.onClose} />
      <section>
        <h3>{say('sends.heading')}</h3>
        <Sends config={entry.config} />
      </section>
      <Details config={entry.config} onChange={(config) => panel.onEdit({ config })} />
      <section>
        <div className={styles.level}>
          <h3>{say('trust.heading')}</h3>
          <TrustGrapes name={name} trust={entry.trust} choose={(trust) => panel.onEdit({ trust })} />
        </div>
        <p className={styles.quiet}>{say(`trust.${entry.trust}.means`)}</p>
        <TrustEffect entry={entry} />
      </section>
      <section>
        <h3>{say('when.heading')}</h3>
        <WhenChoice entry={entry} choose={(when) => panel.onEdit({ when })} />
      </section>
      <AskedAbout entry={entry} onEdit={panel.onEdit} />
      <MutedList entry={entry} hear={panel.onHear} />
      <section>
        <h3>{say('runs.heading', { count: Math.max(1, standing.runs.length) })}</h3>
        <RunBars runs={standing.runs} />
      </section>
      <section>
        <h3>{say('trial.heading')}</h3>
        <Trial config={entry.config} onTried={panel.onTried} />
      </section>
      <PanelActs entry={entry} onRemove={panel.onRemove} />
    </PanelDialog>
  );
};
