import { ChevronRight } from 'lucide-react';
import { useListWords } from '@/components/options/sources/words/list-words';
import { describeSource } from '@/components/shared/sources/described-source';
import { Initial } from '@/components/shared/sources/initial';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import styles from './source-name.module.css';

/** What a source is and where: `Forum, specs.example`. */
export const usePlaceOf = () => {
  const say = useSourceWords();
  return (entry: Pick<SourceEntry, 'config'>): string => {
    const described = describeSource(entry.config);
    if (!described) return say('place.unknown');
    const place = say(`place.${described.medium}`);
    const host = hostOf(described.origins[0] ?? '');
    return host && host !== entry.config.label ? say('place.at', { place, host }) : place;
  };
};

type SourceNameProps = { entry: SourceEntry; turn: number | undefined; open: boolean; onOpen(): void };

/** The name of a source as the way into its panel, with its turn among all where that does not show otherwise. */
export const SourceName = ({ entry, turn, open, onOpen }: SourceNameProps) => {
  const say = useListWords();
  const placeOf = usePlaceOf();
  const place = placeOf(entry);
  return (
    <button type="button" className={styles.name} aria-expanded={open} onClick={onOpen}>
      <Initial name={entry.config.label} />
      <span className={styles.words}>
        <b>
          <bdi>{entry.config.label}</bdi>
        </b>
        <span>{turn === undefined ? place : say('place.turn', { turn, place })}</span>
      </span>
      <ChevronRight size={14} className={styles.chevron} aria-hidden />
    </button>
  );
};
