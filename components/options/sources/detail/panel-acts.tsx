import { useState } from 'react';
import { hashOf } from '@/components/options/route';
import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { usePorts } from '@/components/shared/ports';
import { onlyNeededBy, originsOf } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import styles from './panel-acts.module.css';

type PanelActsProps = { entry: SourceEntry; onRemove(): void };

const Removal = ({ entry, onRemove, onKeep }: PanelActsProps & { onKeep(): void }) => {
  const say = useSourceWords();
  const { giveUp } = usePorts();
  const settings = useChoices((choices) => choices.settings);
  const [giveBack, setGiveBack] = useState(true);
  const spare = onlyNeededBy(entry.config, originsOf(entry.config), settings);
  const remove = () => {
    if (giveBack && spare.length > 0) void giveUp(spare).catch(() => undefined);
    onRemove();
  };
  return (
    <div className={styles.removal}>
      <p>{say('remove.sure', { name: entry.config.label })}</p>
      {spare.length > 0 && (
        <label className={styles.giveBack}>
          <input type="checkbox" checked={giveBack} onChange={({ target }) => setGiveBack(target.checked)} />
          <span>{say('remove.give-back', { host: spare.map(hostOf).join(', ') })}</span>
        </label>
      )}
      <div className={styles.acts}>
        <Button onClick={remove}>{say('remove.do')}</Button>
        <Button variant="bare" onClick={onKeep} autoFocus>
          {say('remove.keep')}
        </Button>
      </div>
    </div>
  );
};

/** What can be done with a source besides setting it: read its requests, or remove it after a second thought. */
export const PanelActs = (panel: PanelActsProps) => {
  const say = useSourceWords();
  const [removing, setRemoving] = useState(false);
  return (
    <section>
      {removing ? (
        <Removal {...panel} onKeep={() => setRemoving(false)} />
      ) : (
        <div className={styles.acts}>
          <a className={styles.ledger} href={hashOf({ section: 'privacy', about: panel.entry.config.id })}>
            {say('panel.requests')}
          </a>
          <Button variant="bare" className={styles.end ?? ''} onClick={() => setRemoving(true)}>
            {say('remove')}
          </Button>
        </div>
      )}
    </section>
  );
};
