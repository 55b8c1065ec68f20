import { X } from 'lucide-react';
import { usePlaceOf } from '@/components/options/sources/list/source-name';
import { Button } from '@/components/shared/button';
import { Initial } from '@/components/shared/sources/initial';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import styles from './source-panel.module.css';

/** What the source is called, what it is and where, and the way back. */
export const PanelHead = ({ entry, onClose }: { entry: SourceEntry; onClose(): void }) => {
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
