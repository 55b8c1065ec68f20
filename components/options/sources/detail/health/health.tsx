import { useDetailWords } from '@/components/options/sources/detail/words/detail-words';
import { customProperties } from '@/components/shared/custom-properties';
import { secondsOf } from '@/components/shared/sources/seconds';
import { useLanguage } from '@/components/shared/stage';
import { relativeTime } from '@/components/shared/times';
import type { Run } from '@/lib/domain/ledger';
import type { UnixSeconds } from '@/lib/domain/opinion';
import styles from './health.module.css';
import { HealthTable } from './health-table';
import { type Counted, countRuns, lookOf } from './run-counts';

/** The longest a bar stands for, in milliseconds: what is slower is drawn as slow. */
const TALLEST = 4000;

/** What is told of a source's health: at most so many questions of at most so many days. */
export const HEALTH = { runs: 60, days: 30 } as const;

const heightOf = ({ ms }: Run) => customProperties({ '--height': Math.min(100, (ms / TALLEST) * 100) });

/** The runs as one sentence: how many were answered, how fast as a rule, and when it was last heard. */
const useSentence = ({ asked, answered, usual, heard }: Counted, now: UnixSeconds): string => {
  const say = useDetailWords();
  const language = useLanguage();
  const many = asked < HEALTH.runs ? 'health.days' : 'health.last';
  const parts = [
    say(many, { count: asked, answered, days: HEALTH.days }),
    ...(usual === undefined ? [] : [say('health.usual', { time: secondsOf(usual, language) })]),
    ...(heard === undefined ? [] : [say('health.heard', { when: relativeTime(heard, now, language) })]),
  ];
  return say('health.sentence', { parts: parts.join('') });
};

const Legend = ({ looks }: Pick<Counted, 'looks'>) => {
  const say = useDetailWords();
  const told = [...looks].filter(([look]) => look !== 'answered');
  if (told.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {told.map(([look, count]) => (
        <li key={look}>
          <i className={styles[look]} aria-hidden="true" />
          {say(`look.${look}`, { count })}
        </li>
      ))}
    </ul>
  );
};

/** How the last questions to a source went: a bar each, the same as a sentence, and as a table. */
export const Health = ({ runs, now }: { runs: readonly Run[]; now: UnixSeconds }) => {
  const say = useDetailWords();
  const counted = countRuns(runs);
  const sentence = useSentence(counted, now);
  if (runs.length === 0) return <p className={styles.sentence}>{say('health.none', { count: HEALTH.days })}</p>;
  return (
    <>
      <div className={styles.bars} role="img" aria-label={sentence}>
        {runs.map((run, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two runs may fall in one second, and rows never move.
          <i key={`${run.at} ${place}`} className={styles[lookOf(run)]} style={heightOf(run)} />
        ))}
      </div>
      <p className={styles.sentence}>{sentence}</p>
      <Legend looks={counted.looks} />
      <HealthTable runs={runs} now={now} />
    </>
  );
};
