import type { Actions } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { CopyReport } from '@/components/shared/copy-report';
import { useLanguage } from '@/components/shared/stage';
import { Stands, standingOf } from '@/components/shared/stands';
import { clockTime } from '@/components/shared/times';
import { useShared } from '@/components/shared/words/shared-words';
import type { Lookup } from '@/lib/domain/board';
import styles from './asked.module.css';

/** A lookup that failed. */
export type Failed = Extract<Lookup, { state: 'failed' }>;

type Row = { lookup: Failed; label: string; now: number; report: string; actions: Actions };

/** The one thing that helps against a trouble. */
const Remedy = ({ lookup, now, report, actions }: Omit<Row, 'label'>) => {
  const shared = useShared();
  const language = useLanguage();
  const { trouble, until, origins, source } = lookup;
  if (trouble === 'our-bug') return <CopyReport report={report} />;
  if (trouble === 'throttled' && until !== undefined && until > now)
    return <span>{shared('act.throttled', { time: clockTime(until, language) })}</span>;
  if (trouble === 'throttled')
    return (
      <Button variant="link" onClick={() => actions.askAgain(source)}>
        {shared('act.unreachable')}
      </Button>
    );
  const act = {
    'no-permission': () => actions.allow(lookup),
    refused: () => origins[0] !== undefined && actions.openPage(origins[0]),
    'needs-key': () => origins[0] !== undefined && actions.openPage(origins[0]),
    unreachable: () => actions.askAgain(source),
    'too-slow': () => actions.askAgain(source),
    'not-understood': () => actions.askAgain(source),
  }[trouble];
  return (
    <Button variant="link" onClick={act}>
      {shared(`act.${trouble}`)}
    </Button>
  );
};

/** A source in trouble: its name, what happened, and the one thing that helps. */
export const FailedRow = ({ label, ...row }: Row) => {
  const say = usePopupWords();
  const shared = useShared();
  const { trouble, count } = row.lookup;
  return (
    <li>
      <Stands how={standingOf(row.lookup)}>
        <b className={styles.label}>
          <bdi>{label}</bdi>
        </b>
        <span className={styles.aside}>
          <Remedy {...row} />
        </span>
      </Stands>
      <p className={styles.why}>
        {shared(`trouble.${trouble}`)} {count > 0 && `(${say('asked.cached', { count })})`}
      </p>
    </li>
  );
};
