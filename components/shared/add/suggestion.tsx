import { Button } from '@/components/shared/button';
import { describeSource } from '@/components/shared/sources/described-source';
import { Initial } from '@/components/shared/sources/initial';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import styles from './suggestion.module.css';

/** A place that needs no address of its own and serves many shoppers. Offered, never on by itself. */
export const SUGGESTED: SourceConfig = { id: 'hackernews', kind: 'hackernews', label: 'Hacker News', fields: {} };

/** Offers one source with what asking it sends; gone once it is saved. */
export const Suggestion = ({ onAdd }: { onAdd(config: SourceConfig): void }) => {
  const say = useSourceWords();
  const shared = useShared();
  const { entries } = useEntries();
  const described = describeSource(SUGGESTED);
  if (entries.some(({ config }) => config.kind === SUGGESTED.kind) || !described) return null;
  return (
    <div className={styles.suggestion}>
      <Initial name={SUGGESTED.label} />
      <div>
        <b>{SUGGESTED.label}</b>
        <p>{say('sends.to', { host: described.origins.map(hostOf).join(', ') })}</p>
        <p>{shared(`reveals.${described.reveals}`)}</p>
      </div>
      <Button onClick={() => onAdd(SUGGESTED)} aria-label={say('suggest.add', { name: SUGGESTED.label })}>
        {say('suggest')}
      </Button>
    </div>
  );
};
