import { lazy, Suspense, useState } from 'react';
import type { SourceEntry, Trust } from '@/lib/domain/source';
import styles from './effect.module.css';

/** Sums up opinions, which most visits of the page never need. */
const EffectView = lazy(async () => ({ default: (await import('./effect-view')).EffectView }));

type TrustEffectProps = {
  entry: SourceEntry;
  /** The trust to compare with; the one at first when absent. */
  before?: Trust;
};

/** What changing the trust in a source does to the last product looked at. Takes its room from the start, so that nothing moves. */
export const TrustEffect = ({ entry, before }: TrustEffectProps) => {
  const [first] = useState(entry.trust);
  return (
    <div className={styles.effect}>
      <Suspense fallback={null}>
        <EffectView entry={entry} before={before ?? first} />
      </Suspense>
    </div>
  );
};
