import { useDetailWords } from '@/components/options/sources/detail/words/detail-words';
import { secondsOf } from '@/components/shared/sources/seconds';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import { dayAndTime } from '@/components/shared/times';
import type { Run } from '@/lib/domain/ledger';
import type { UnixSeconds } from '@/lib/domain/opinion';
import styles from './health.module.css';

const Row = ({ run, now }: { run: Run; now: UnixSeconds }) => {
  const brief = useSourceWords();
  const language = useLanguage();
  const { outcome, count } = run;
  return (
    <tr>
      <td>{dayAndTime(run.at, now, language)}</td>
      <td>{outcome === 'answered' ? brief('last.found', { count }) : brief(`brief.${outcome}`)}</td>
      <td className={styles.number}>{secondsOf(run.ms, language)}</td>
    </tr>
  );
};

/** The same runs as a table, the newest first, for who cannot or does not want to read bars. */
export const HealthTable = ({ runs, now }: { runs: readonly Run[]; now: UnixSeconds }) => {
  const say = useDetailWords();
  return (
    <details className={styles.more}>
      <summary>{say('health.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={styles.scroll} aria-label={say('health.heading')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('health.when')}</th>
              <th scope="col">{say('health.what')}</th>
              <th scope="col" className={styles.number}>
                {say('health.took')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.toReversed().map((run, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two runs may fall in one second, and rows never move.
              <Row key={`${run.at} ${place}`} run={run} now={now} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
