import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import { useDoing } from '@/components/shared/use-doing';
import type { OpenInvite } from '@/lib/domain/friends/book';
import styles from './open-invites.module.css';
import { usePeopleWords } from './words/people-words';

/** Invitations somebody may still use, each with its last day and a way to take it back. */
export const OpenInvites = ({ invites }: { invites: readonly OpenInvite[] }) => {
  const say = usePeopleWords();
  const language = useLanguage();
  const { send, now } = usePorts();
  const { doing, act } = useDoing();
  const open = invites
    .filter(({ state, expires }) => state === 'open' && expires > now())
    .toSorted((a, b) => a.madeAt - b.madeAt);
  if (open.length === 0) return null;
  return (
    <Part title={say('open.heading')} says={say('open.says')}>
      <NotDone doing={doing} />
      <ul className={styles.invites}>
        {open.map(({ id, madeAt, expires }) => (
          <li key={id}>
            <span className={styles.words}>
              <b>{say('open.made', { day: dayOf(madeAt, language) })}</b>
              <span>{say('open.until', { day: dayOf(expires, language) })}</span>
            </span>
            <Button
              aria-label={say('open.withdraw.one', { day: dayOf(madeAt, language) })}
              onClick={() => void act(send('withdrawInvite', { id }))}
            >
              {say('open.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
};
