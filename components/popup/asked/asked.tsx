import type { Shelf } from '@/components/popup/opinions/filter';
import { Section } from '@/components/popup/parts/section';
import { checkedAt, progressOf } from '@/components/popup/scenes/scene';
import type { Actions } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import { type Standing, Stands } from '@/components/shared/stands';
import { relativeTime } from '@/components/shared/times';
import type { Board, Lookup, PassedOver } from '@/lib/domain/board';
import type { Summary } from '@/lib/domain/summary';
import { AsideRows } from './aside-rows';
import styles from './asked.module.css';
import { type Failed, FailedRow } from './failed-row';

type Asked = {
  board: Board;
  aside: Summary['aside'];
  report: string;
  now: number;
  labelOf(source: string): string;
  read(shelf: Shelf): void;
  actions: Actions;
};

/** How many sources a line names before it says how many more there are. */
const NAMED = 2;

const GroupRow = ({ how, labels, beside }: { how: Standing; labels: readonly string[]; beside: string }) => {
  const say = usePopupWords();
  const language = useLanguage();
  if (labels.length === 0) return null;
  const more = labels.length - NAMED;
  const names = more > 1 ? [...labels.slice(0, NAMED), say('asked.more', { count: more })] : labels;
  return (
    <li>
      <Stands how={how}>
        <span className={styles.label}>{listed(names, language)}</span>
        <span className={styles.aside}>{beside}</span>
      </Stands>
    </li>
  );
};

/** One segment for each source asked, filled once it answered. Decoration: the heading says the same. */
export const Progress = ({ asked, answered }: { asked: number; answered: number }) => (
  <div className={styles.progress} aria-hidden="true">
    {Array.from({ length: asked }, (_, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the segments are nothing but their places
      <i key={place} className={place < answered ? styles.done : ''} />
    ))}
  </div>
);

/** Why a source that is on was left alone. */
const REASONS: readonly PassedOver['why'][] = ['language', 'category'];

const isPending = ({ state }: Lookup) => state === 'waiting' || state === 'looking';
const isFailed = (lookup: Lookup): lookup is Failed => lookup.state === 'failed';

const Rows = ({ board, aside, labelOf, read, ...rest }: Asked) => {
  const say = usePopupWords();
  const language = useLanguage();
  const { passedOver = [] } = board;
  const labelsOf = (of: (lookup: Lookup) => boolean) => board.lookups.filter(of).map(({ source }) => labelOf(source));
  return (
    <ul className={styles.rows}>
      <GroupRow
        how="ok"
        labels={labelsOf(({ state }) => state === 'found')}
        beside={relativeTime(checkedAt(board), rest.now, language)}
      />
      <GroupRow how="waiting" labels={labelsOf(isPending)} beside={say('asked.waiting')} />
      {board.lookups.filter(isFailed).map((lookup) => (
        <FailedRow key={lookup.source} lookup={lookup} label={labelOf(lookup.source)} {...rest} />
      ))}
      {REASONS.map((reason) => (
        <GroupRow
          key={reason}
          how="off"
          labels={passedOver.filter(({ why }) => why === reason).map(({ label }) => label)}
          beside={say(`asked.not.${reason}`)}
        />
      ))}
      <AsideRows aside={aside} read={read} />
    </ul>
  );
};

/** Who was asked and how each of them stands; only trouble is named. */
export const Asked = (asked: Asked) => {
  const say = usePopupWords();
  const progress = progressOf(asked.board);
  const title = say('asked', { answered: progress.answered, count: progress.asked });
  const check = (
    <Button disabled={progress.pending > 0} onClick={() => asked.actions.askAgain()}>
      {say(progress.pending > 0 ? 'asked.checking' : 'asked.check')}
    </Button>
  );
  return (
    <Section title={title} beside={check} sunken>
      {progress.pending > 0 && <Progress {...progress} />}
      <Rows {...asked} />
    </Section>
  );
};
