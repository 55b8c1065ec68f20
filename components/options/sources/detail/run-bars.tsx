import { customProperties } from '@/components/shared/custom-properties';
import { secondsOf } from '@/components/shared/sources/seconds';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import type { Run } from '@/lib/domain/ledger';
import styles from './run-bars.module.css';
import { countRuns, looksOf } from './run-counts';

/** The longest a bar stands for, in milliseconds: what is slower is drawn as slow. */
const TALLEST = 4000;

const heightOf = ({ ms }: Run) => customProperties({ '--height': Math.min(100, (ms / TALLEST) * 100) });

/** The last runs as one sentence: how many answered, how fast, how many did not. */
const useRunsSentence = (runs: readonly Run[]): string => {
  const say = useSourceWords();
  const language = useLanguage();
  const { answered, slow, failed, usual } = countRuns(runs);
  const parts = [
    say('runs.answered', { count: answered }),
    ...(usual === undefined ? [] : [say('runs.usual', { time: secondsOf(usual, language) })]),
    ...(slow ? [say('runs.slow', { count: slow })] : []),
    ...(failed ? [say('runs.failed', { count: failed })] : []),
  ];
  return say('runs.sentence', { parts: parts.join(say('runs.and')) });
};

/** How the last questions to a source went: a bar each, and the same as a sentence. */
export const RunBars = ({ runs }: { runs: readonly Run[] }) => {
  const say = useSourceWords();
  const sentence = useRunsSentence(runs);
  if (runs.length === 0) return <p className={styles.sentence}>{say('runs.none')}</p>;
  return (
    <>
      <div className={styles.bars} role="img" aria-label={sentence}>
        {runs.map((run, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two runs may fall in one second, and rows never move.
          <i key={`${run.at} ${place}`} className={styles[looksOf(run)]} style={heightOf(run)} />
        ))}
      </div>
      <p className={styles.sentence}>{sentence}</p>
    </>
  );
};
