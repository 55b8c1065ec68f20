import { type RefObject, useRef } from 'react';
import type { StandingOfSource } from '@/components/options/sources/use-standing';
import { usePorts } from '@/components/shared/ports';
import { Sends } from '@/components/shared/sources/sends';
import { Trial } from '@/components/shared/sources/trial';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import { Details } from './details';
import { Example } from './example';
import { Health } from './health/health';
import { LastAnswers } from './health/last-answers';
import { ailmentOf } from './mending/ailment';
import { Mending } from './mending/mending';
import { PanelActs } from './panel-acts';
import { PanelChoices } from './panel-choices';
import { PanelDialog } from './panel-dialog';
import { PanelHead } from './panel-head';
import { type Known, useKnown } from './use-known';
import { useDetailWords } from './words/detail-words';

type SourcePanelProps = {
  entry: SourceEntry;
  standing: StandingOfSource;
  /** Whether it was kept. */
  onEdit(edited: Partial<SourceEntry>): Promise<boolean>;
  onHear(name: string): void;
  onClose(): void;
  onRemove(): void;
  onTried(): void;
};

/** Puts the focus into the first field of a place to type in, that of a key where there is one; a fold around it opens. */
const typeInto = ({ current: place }: RefObject<HTMLElement | null>): void => {
  const fold = place?.querySelector('details');
  if (fold) fold.open = true;
  const fields = [...(place?.querySelectorAll('input') ?? [])];
  (fields.find(({ type }) => type === 'password') ?? fields.find(({ type }) => type !== 'radio'))?.focus();
};

/** What ails the source, if anything does, with its way out. */
const ailmentIn = ({ entry, standing }: SourcePanelProps, { until }: Known) => {
  const { runs, allowed } = standing;
  return ailmentOf(entry, { last: runs.at(-1), allowed, closed: until !== undefined });
};

/** Everything about one source: what ails it, what asking it sends, the shopper's choices, its health, a try, and the way out. */
export const SourcePanel = (panel: SourcePanelProps) => {
  const { entry, standing, onEdit, onTried } = panel;
  const say = useSourceWords();
  const sayOfIt = useDetailWords();
  const { now } = usePorts();
  const known = useKnown(entry.config, standing);
  const ailment = ailmentIn(panel, known);
  const [details, test] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const ways = {
    switchOn: () => void onEdit({ on: true }),
    typeKey: () => typeInto(details),
    test: () => typeInto(test),
    onAllowed: onTried,
  };
  return (
    <PanelDialog label={entry.config.label} onClose={panel.onClose}>
      <PanelHead entry={entry} onClose={panel.onClose} />
      {ailment && <Mending config={entry.config} ailment={ailment} until={known.until} ways={ways} />}
      <section>
        <h3>{say('sends.heading')}</h3>
        <Sends config={entry.config} />
        <Example config={entry.config} sent={known.sent} />
      </section>
      <Details ref={details} config={entry.config} onChange={(config) => onEdit({ config })} />
      <PanelChoices entry={entry} onEdit={(edited) => void onEdit(edited)} onHear={panel.onHear} />
      <section>
        <h3>{sayOfIt('health.heading')}</h3>
        <Health runs={known.runs} now={now()} />
      </section>
      <section>
        <h3>{sayOfIt('answers.heading')}</h3>
        <LastAnswers shelves={known.shelves} now={now()} />
      </section>
      <section ref={test}>
        <h3>{say('trial.heading')}</h3>
        <Trial config={entry.config} onTried={onTried} />
      </section>
      <PanelActs entry={entry} onRemove={panel.onRemove} />
    </PanelDialog>
  );
};
