import { useLanguage } from '@/components/shared/stage';
import { dayAndTime, dayOf } from '@/components/shared/times';
import { isOpen, type SharedPick } from '@/lib/domain/friends/pick';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { timeLeft } from './time-left';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

/** How a pick of the shopper stands: decided, open for so long, or over. */
const useStandingWords = (shared: SharedPick, now: UnixSeconds): string => {
  const say = useWatchWords();
  const language = useLanguage();
  const { pick, outcome } = shared;
  if (outcome?.decided === 'passed') return say('standing.passed');
  if (outcome) {
    const title = pick.candidates.find(({ id }) => id === outcome.candidate)?.title;
    return title === undefined ? say('standing.bought.it') : say('standing.bought', { title });
  }
  if (pick.deadline === undefined) return say('standing.no-deadline', { day: dayOf(pick.expires, language) });
  const when = dayAndTime(pick.deadline, now, language);
  if (!isOpen(shared, now)) return say('standing.over', { when });
  return say('standing.open', { time: timeLeft(pick.deadline, now, language), when });
};

/** The state of a pick in two lines: its answers, and its end. */
export const Standing = ({ pick, now }: { pick: SharedPick; now: UnixSeconds }) => {
  const say = useWatchWords();
  const language = useLanguage();
  return (
    <div className={styles.standing}>
      <p>
        <b>{useStandingWords(pick, now)}</b>
      </p>
      <p className={styles.quiet}>
        {say('standing.gone', { day: dayOf(pick.pick.expires, language) })} {pick.edited && say('standing.edited')}
      </p>
    </div>
  );
};
