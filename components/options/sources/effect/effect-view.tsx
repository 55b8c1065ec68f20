import { useMemo } from 'react';
import { useListWords } from '@/components/options/sources/words/list-words';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { describeSource } from '@/components/shared/sources/described-source';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useLanguage } from '@/components/shared/stage';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceEntry, Trust } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import type { LastProduct } from '@/lib/storage/last-product';
import styles from './effect.module.css';
import { evidenceOf, summaryUnder, whyUnmoved } from './effect-of';
import { toldAsItIs, toldOfChange } from './told';
import { useAnnounceAtRest } from './use-announce-at-rest';
import { useLastProduct } from './use-last-product';

type EffectProps = { entry: SourceEntry; before: Trust };

/** What the trust in a source does to the answer about a product, in words. */
const useTold = ({ entry, before }: EffectProps, last: LastProduct) => {
  const say = useListWords();
  const popup = usePopupWords();
  const language = useLanguage();
  const { entries } = useEntries();
  const product = last.name ?? say('effect.unnamed', { host: hostOf(last.key.split(' ')[0] ?? '') });
  const { id, label: name } = entry.config;
  const evidence = useMemo(() => {
    const configs = new Map(entries.map(({ config }) => [config.id, config]));
    const mediumOf = (source: SourceId) => {
      const config = configs.get(source);
      return config && describeSource(config)?.medium;
    };
    return evidenceOf(last, entries, mediumOf);
  }, [last, entries]);
  const told = useMemo(() => {
    const saying = { product, popup, say, language };
    const now = summaryUnder(evidence, entries, [id, entry.trust]);
    if (entry.trust === before) return toldAsItIs(saying, now.verdict);
    const unmoved = say(`effect.${whyUnmoved(entry, now)}`, { name });
    const was = summaryUnder(evidence, entries, [id, before]);
    return toldOfChange(saying, { before: was.verdict, after: now.verdict, unmoved });
  }, [evidence, entries, entry, before, id, name, product, popup, say, language]);
  return { product, told };
};

const OnProduct = ({ last, ...effect }: EffectProps & { last: LastProduct }) => {
  const say = useListWords();
  const { product, told } = useTold(effect, last);
  useAnnounceAtRest(told.heard, effect.entry.trust !== effect.before);
  return (
    <>
      <p className={styles.about}>{say('effect.heading')}</p>
      <p className={styles.product}>
        <bdi>{product}</bdi>
      </p>
      <p className={styles.figures}>{told.figures}</p>
      {told.beside && <p className={styles.beside}>{told.beside}</p>}
    </>
  );
};

/** What the trust in a source does to the answer about the last product looked at, or that there is none yet. */
export const EffectView = (effect: EffectProps) => {
  const say = useListWords();
  const last = useLastProduct();
  if (last === undefined) return null;
  if (last === null) return <p className={styles.about}>{say('effect.none')}</p>;
  return <OnProduct key={last.key} last={last} {...effect} />;
};
