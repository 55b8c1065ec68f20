import type { StandingOfSource } from '@/components/options/sources/use-standing';
import { lackingKind } from '@/components/shared/add/missing';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import { type Standing, Stands } from '@/components/shared/stands';
import { relativeTime } from '@/components/shared/times';
import type { Run } from '@/lib/domain/ledger';
import type { SourceEntry } from '@/lib/domain/source';
import styles from './last-time.module.css';
import { useDetailWords } from './words/detail-words';

const standingAfter = ({ outcome }: Run): Standing =>
  outcome === 'answered' ? 'ok' : outcome === 'throttled' || outcome === 'too-slow' ? 'slow' : 'bad';

/** Asks for the permission a source still lacks. */
const AllowButton = ({ entry, onAllowed }: { entry: SourceEntry; onAllowed(): void }) => {
  const say = useSourceWords();
  const { askFor } = usePorts();
  const ask = () => void askFor(originsOf(entry.config)).then(onAllowed, onAllowed);
  return (
    <Button variant="link" onClick={ask} aria-label={say('allow.one', { name: entry.config.label })}>
      {say('allow')}
    </Button>
  );
};

const Ran = ({ run }: { run: Run }) => {
  const say = useSourceWords();
  const language = useLanguage();
  const { now } = usePorts();
  const what = run.outcome === 'answered' ? say('last.found', { count: run.count }) : say(`brief.${run.outcome}`);
  return (
    <>
      <Stands how={standingAfter(run)}>
        <span>{what}</span>
      </Stands>
      <span className={styles.at}>{relativeTime(run.at, now(), language)}</span>
    </>
  );
};

type LastTimeProps = { entry: SourceEntry; standing: StandingOfSource; onAllowed(): void };

/** How asking this source went last, or why it is not asked. */
export const LastTime = ({ entry, standing, onAllowed }: LastTimeProps) => {
  const say = useSourceWords();
  const sayOfIt = useDetailWords();
  const last = standing.runs.at(-1);
  const lacksKey = entry.on && lackingKind(entry.config) !== undefined;
  const isBarred = entry.on && !lacksKey && !standing.allowed;
  const quiet = () => {
    if (!entry.on) return say('last.off');
    if (lacksKey) return sayOfIt('last.needs-key');
    return isBarred ? say('last.not-allowed') : last ? '' : say('last.never');
  };
  return (
    <div className={styles.last}>
      {quiet() ? (
        <Stands how={lacksKey || isBarred ? 'bad' : 'off'}>
          <span>{quiet()}</span>
        </Stands>
      ) : (
        last && <Ran run={last} />
      )}
      {isBarred && (
        <span className={styles.at}>
          <AllowButton entry={entry} onAllowed={onAllowed} />
        </span>
      )}
    </div>
  );
};
