import { useState } from 'react';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { describeSource } from '@/components/shared/sources/described-source';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import type { Pack } from '@/lib/sources/packs';
import { knownBy } from '@/lib/sources/source-id';
import styles from './packs.module.css';

type PackChoiceProps = {
  pack: Pack;
  denied: boolean;
  add(chosen: readonly SourceConfig[]): void;
  leave(): void;
};

type RowProps = { config: SourceConfig; known: boolean; chosen: boolean; choose(on: boolean): void };

const Row = ({ config, known, chosen, choose }: RowProps) => {
  const say = useSourceWords();
  const described = describeSource(config);
  const hosts = described?.origins.map(hostOf).join(', ') ?? '';
  return (
    <li>
      <label className={styles.row}>
        <input type="checkbox" checked={chosen} disabled={known} onChange={({ target }) => choose(target.checked)} />
        <span>
          <bdi>{config.label}</bdi>
          <small>{known ? say('packs.known') : `${described?.kindLabel ?? config.kind} · ${hosts}`}</small>
        </span>
      </label>
    </li>
  );
};

/** What is in a file of sources, before any of it is taken. */
export const PackChoice = ({ pack, denied, add, leave }: PackChoiceProps) => {
  const say = useSourceWords();
  const { entries } = useEntries();
  const isKnown = knownBy(entries.map(({ config }) => config));
  const [left, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = pack.sources.filter((config) => !isKnown(config) && !left.has(config.id));
  const choose = (id: string, on: boolean) =>
    leaveOut((now) => new Set(on ? [...now].filter((one) => one !== id) : [...now, id]));
  return (
    <div className={styles.choice}>
      <h3>{say('packs.found', { name: pack.name, count: pack.sources.length })}</h3>
      <p>{say('packs.choose')}</p>
      {denied && (
        <Notice tone="caution">
          <p>{say('packs.denied')}</p>
        </Notice>
      )}
      <ul className={styles.rows}>
        {pack.sources.map((config) => (
          <Row
            key={config.id}
            config={config}
            known={isKnown(config)}
            chosen={!isKnown(config) && !left.has(config.id)}
            choose={(on) => choose(config.id, on)}
          />
        ))}
      </ul>
      <div className={styles.acts}>
        <Button variant="main" disabled={chosen.length === 0} onClick={() => add(chosen)}>
          {say('packs.add', { count: chosen.length })}
        </Button>
        <Button variant="bare" onClick={leave}>
          {say('packs.cancel')}
        </Button>
      </div>
    </div>
  );
};
