import type { useStandings } from '@/components/options/sources/use-standing';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import styles from './not-allowed.module.css';

type NotAllowedProps = { entries: readonly SourceEntry[]; standings: ReturnType<typeof useStandings> };

/** After an import or a change of mind: all sources that wait for the browser's permission, allowed in one go. */
export const NotAllowed = ({ entries, standings }: NotAllowedProps) => {
  const say = useSourceWords();
  const { askFor } = usePorts();
  const waiting = entries.filter(({ on, config }) => on && !standings.standingOf(config.id).allowed);
  if (waiting.length < 2) return null;
  const allow = () => {
    const origins = [...new Set(waiting.flatMap(({ config }) => originsOf(config)))];
    void askFor(origins).then(standings.lookAgain, standings.lookAgain);
  };
  return (
    <div className={styles.waiting}>
      <Notice>
        <p>{say('allow.waiting', { count: waiting.length })}</p>
        <Button onClick={allow}>{say('allow.all')}</Button>
      </Notice>
    </div>
  );
};
