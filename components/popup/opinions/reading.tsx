import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type SayPopup, usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { useEscape } from '@/components/shared/use-escape';
import type { Summary } from '@/lib/domain/summary';
import type { MediumOf } from '@/lib/summarise/evidence';
import { type Filter, passes, type Shelf, shelfOf } from './filter';
import { Filters } from './filters';
import { type Hear, HearingLine, useHearing } from './hearing';
import { OpinionList } from './opinion-list';
import styles from './reading.module.css';

type ReadingProps = {
  summary: Summary;
  filter: Filter;
  change(filter: Filter): void;
  mediumOf: MediumOf;
  labelOf(source: string): string;
  /** Absent where nothing may be kept. */
  hear?: Hear | undefined;
  close(): void;
};

const TITLES = {
  counted: 'list.counted',
  'weak-match': 'weak.count',
  muted: 'muted.count',
  'set-aside': 'aside.count',
} as const satisfies Record<Shelf, string>;

const WHYS = {
  'weak-match': 'list.weak.why',
  muted: 'list.muted.why',
  'set-aside': 'list.aside.why',
} as const satisfies Record<Exclude<Shelf, 'counted'>, string>;

const whyOf = (say: SayPopup, { shelf }: Filter): string | undefined =>
  shelf === 'counted' ? undefined : say(WHYS[shelf]);

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
export const Reading = ({ summary, filter, change, mediumOf, labelOf, hear, close }: ReadingProps) => {
  const say = usePopupWords();
  const heading = useHeading();
  const hearing = useHearing(hear);
  const onKeyDown = useEscape(close);
  const all = shelfOf(summary, filter.shelf);
  const shown = all.filter(passes(filter, mediumOf));
  const why = whyOf(say, filter);
  const undo = () => {
    hearing.undo();
    heading.current?.focus({ preventScroll: true });
  };
  const clear = () => change({ shelf: filter.shelf, words: '' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut; the button does the same
    <div className={styles.reading} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button variant="square" aria-label={say('list.back')} onClick={close}>
          <ArrowLeft size={16} aria-hidden />
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {say(TITLES[filter.shelf], { count: all.length })}
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
      <OpinionList key={JSON.stringify(filter)} shown={shown} labelOf={labelOf} hear={hearing.turn} />
      <HearingLine last={hearing.last} labelOf={labelOf} undo={undo} />
    </div>
  );
};
