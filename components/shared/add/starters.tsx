import type { ReactNode } from 'react';
import { Button } from '@/components/shared/button';
import { describeSource } from '@/components/shared/sources/described-source';
import { Initial } from '@/components/shared/sources/initial';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import { useShared } from '@/components/shared/words/shared-words';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { STARTERS } from '@/lib/sources/starters';
import styles from './starters.module.css';

type Adding = { onAdd(config: SourceConfig): void };

const Starter = ({ config, onAdd }: Adding & { config: SourceConfig }) => {
  const say = useSourceWords();
  const shared = useShared();
  const described = describeSource(config);
  if (!described) return null;
  const { medium, origins, kindLabel, reveals } = described;
  const place = say(`place.${medium}`);
  const isOneOfMany = Object.keys(config.fields).length > 0 && kindLabel !== config.label;
  return (
    <li className={styles.starter}>
      <Initial name={config.label} />
      <div>
        <b>{config.label}</b>
        <p>{isOneOfMany ? say('found.is', { place, kind: kindLabel }) : place}</p>
        <p>{say('sends.what', { host: origins.map(hostOf).join(', '), reveals: shared(`reveals.${reveals}`) })}</p>
      </div>
      <Button onClick={() => onAdd(config)} aria-label={say('suggest.add', { name: config.label })}>
        {say('suggest')}
      </Button>
    </li>
  );
};

const Folded = ({ starters, onAdd }: Adding & { starters: readonly SourceConfig[] }) => {
  const say = useSourceWords();
  return (
    <details>
      <summary>{say('starters', { count: starters.length })}</summary>
      <ul>
        {starters.map((config) => (
          <Starter key={config.id} config={config} onAdd={onAdd} />
        ))}
      </ul>
    </details>
  );
};

/**
 * Places many begin with in the language of the page, with what asking each sends; without those already saved. Where
 * nothing is saved yet the first stands in view, the others are folded away, with another way to add beside them.
 */
export const Starters = ({ onAdd, children }: Adding & { children: ReactNode }) => {
  const language = useLanguage();
  const { entries } = useEntries();
  const left = STARTERS[language].filter(({ id }) => !entries.some(({ config }) => config.id === id));
  const shown = left.slice(0, entries.length === 0 ? 1 : 0);
  const folded = left.slice(shown.length);
  return (
    <div className={styles.starters}>
      <ul>
        {shown.map((config) => (
          <Starter key={config.id} config={config} onAdd={onAdd} />
        ))}
      </ul>
      <div className={styles.more}>
        {folded.length > 0 && <Folded starters={folded} onAdd={onAdd} />}
        {children}
      </div>
    </div>
  );
};
