import { useEffect, useRef, useState } from 'react';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import type { Shown } from './filter';
import type { Hear } from './hearing';
import { OpinionCard } from './opinion-card';
import styles from './reading.module.css';

/** How many opinions are shown at first, and with each asking for more. */
const STEP = 20;

/** Shows more each time, and moves the focus to the first of the new ones. */
const useMore = () => {
  const [most, setMost] = useState(STEP);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (most > STEP) firstNew.current?.focus();
  }, [most]);
  return { most, firstNew, more: () => setMost(most + STEP) };
};

type OpinionListProps = { shown: readonly Shown[]; labelOf(source: string): string; hear?: Hear | undefined };

/** Opinions in the order given, twenty at a time. */
export const OpinionList = ({ shown, labelOf, hear }: OpinionListProps) => {
  const say = usePopupWords();
  const { most, firstNew, more } = useMore();
  const left = shown.length - most;
  return (
    <>
      <ol>
        {shown.slice(0, most).map((each, place) => (
          <OpinionCard
            key={`${each.opinion.source} ${each.opinion.id}`}
            shown={each}
            label={labelOf(each.opinion.source)}
            hear={hear}
            ref={place === most - STEP ? firstNew : undefined}
          />
        ))}
      </ol>
      {left > 0 && (
        <p className={styles.more}>
          <Button onClick={more}>{say('list.more', { count: Math.min(STEP, left) })}</Button>
        </p>
      )}
    </>
  );
};
