import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type SayPopup, usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { useEscape } from '@/components/shared/use-escape';
import type { Summary } from '@/lib/domain/summary';
import type { MediumOf } from '@/lib/summarise/evidence';
import { type Filter, passes, shelfOf } from './filter';
import { Filters } from './filters';
import { OpinionList } from './opinion-list';
import styles from './reading.module.css';

type ReadingProps = {
  summary: Summary;
  filter: Filter;
  change(filter: Filter): void;
  mediumOf: MediumOf;
  labelOf(source: string): string;
  close(): void;
};

const titleOf = (say: SayPopup, { shelf }: Filter, count: number): string =>
  say(shelf === 'counted' ? 'list.counted' : shelf === 'weak-match' ? 'weak.count' : 'aside.count', { count });

const whyOf = (say: SayPopup, { shelf }: Filter): string | undefined =>
  shelf === 'counted' ? undefined : say(shelf === 'weak-match' ? 'list.weak.why' : 'list.aside.why');

/** Takes the focus when it opens, so that the next key reads on from here. */
const useHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return heading;
};

/** What people say, one by one: filtered, searched, each with the way to where it stands. Escape leads back. */
export const Reading = ({ summary, filter, change, mediumOf, labelOf, close }: ReadingProps) => {
  const say = usePopupWords();
  const heading = useHeading();
  const onKeyDown = useEscape(close);
  const all = shelfOf(summary, filter.shelf);
  const shown = all.filter(passes(filter, mediumOf));
  const why = whyOf(say, filter);
  const clear = () => change({ shelf: filter.shelf, words: '' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut; the button does the same
    <div className={styles.reading} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button variant="square" aria-label={say('list.back')} onClick={close}>
          <ArrowLeft size={16} aria-hidden />
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {titleOf(say, filter, all.length)}
        </h2>
      </div>
      {why !== undefined && <p className={styles.why}>{why}</p>}
      <Filters filter={filter} change={change} shown={all} mediumOf={mediumOf} />
      <div className={styles.status}>
        <p role="status">
          {shown.length === 0 ? say('list.none') : say('list.shown', { count: shown.length, total: all.length })}
        </p>
        {shown.length < all.length && (
          <Button variant="link" onClick={clear}>
            {say('list.clear')}
          </Button>
        )}
      </div>
      <OpinionList key={JSON.stringify(filter)} shown={shown} labelOf={labelOf} />
    </div>
  );
};
