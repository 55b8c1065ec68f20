import { Button } from '@/components/shared/button';
import { describeSource } from '@/components/shared/sources/described-source';
import { Initial } from '@/components/shared/sources/initial';
import { Sends } from '@/components/shared/sources/sends';
import { Trial } from '@/components/shared/sources/trial';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceConfig } from '@/lib/domain/source';
import styles from './found-card.module.css';

type FoundCardProps = { config: SourceConfig; onAdd(config: SourceConfig): void; onCancel(): void };

/** What an address turned out to be, what asking it sends, a try, and the one button that adds it. */
export const FoundCard = ({ config, onAdd, onCancel }: FoundCardProps) => {
  const say = useSourceWords();
  const { entries } = useEntries();
  const known = entries.some((entry) => entry.config.id === config.id);
  const described = describeSource(config);
  const place = described ? say(`place.${described.medium}`) : say('place.unknown');
  return (
    <div className={styles.found}>
      <div className={styles.head} role="status">
        <Initial name={config.label} />
        <div>
          <b>
            <bdi>{config.label}</bdi>
          </b>
          <p>{known ? say('found.known') : say('found.is', { place, kind: described?.kindLabel ?? config.kind })}</p>
        </div>
      </div>
      {!known && <Sends config={config} />}
      {!known && (
        <div className={styles.trial}>
          <h3>{say('trial.heading')}</h3>
          <Trial config={config} />
        </div>
      )}
      <div className={styles.acts}>
        {!known && (
          <Button variant="main" onClick={() => onAdd(config)}>
            {say('found.add')}
          </Button>
        )}
        <Button variant="bare" onClick={onCancel}>
          {known ? say('found.fine') : say('found.cancel')}
        </Button>
      </div>
    </div>
  );
};
