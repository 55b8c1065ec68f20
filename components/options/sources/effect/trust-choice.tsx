import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { TrustGrapes } from '@/components/options/sources/choices/trust-grapes';
import type { SourceEntry, Trust } from '@/lib/domain/source';
import styles from './trust-choice.module.css';
import { TrustEffect } from './trust-effect';

type TrustChoiceProps = { entry: SourceEntry; shown: boolean; choose(trust: Trust): void };

/** The trust of a source in its row. What a change does floats below it until the focus goes elsewhere, unless it is `shown` already. */
export const TrustChoice = ({ entry, shown, choose }: TrustChoiceProps) => {
  const [before, setBefore] = useState<Trust>();
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setBefore(undefined);
  };
  const key = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setBefore(undefined);
  };
  const change = (trust: Trust) => {
    setBefore(before ?? entry.trust);
    choose(trust);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what happens to the radio buttons inside
    <div className={styles.choice} onBlur={leave} onKeyDown={key}>
      <TrustGrapes name={entry.config.label} trust={entry.trust} off={!entry.on} choose={change} />
      {before !== undefined && !shown && (
        <div className={styles.below}>
          <TrustEffect entry={entry} before={before} />
        </div>
      )}
    </div>
  );
};
