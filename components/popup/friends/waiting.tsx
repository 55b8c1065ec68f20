import { Clock } from 'lucide-react';
import { useId } from 'react';
import sections from '@/components/popup/parts/section.module.css';
import { Button } from '@/components/shared/button';
import { nameOf } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { FriendsActions } from './actions';
import styles from './friends.module.css';
import { askedCount, type FriendsState } from './friends-state';
import { type SayFriends, useFriendsWords } from './words/friends-words';

type WaitingProps = { friends: FriendsState; except?: string | undefined; actions: FriendsActions };

/** How many of those asked have answered; guests, whom nobody counted beforehand, only where nobody else was asked. */
const howItStands = ({ answers, ...pick }: SharedPick, { book }: FriendsState, say: SayFriends): string => {
  const asked = askedCount(book, pick);
  if (asked > 0) return say('waiting.answered', { count: answers.filter(({ guest }) => !guest).length, asked });
  return answers.length > 0 ? say('waiting.guests', { count: answers.length }) : say('waiting.nobody');
};

/** The shopper's own picks that still gather answers. */
export const Waiting = ({ friends, except, actions }: WaitingProps) => {
  const say = useFriendsWords();
  const id = useId();
  const mine = friends.picks.filter((pick) => pick.by === friends.book?.id && pick.id !== except);
  if (mine.length === 0) return null;
  return (
    <section className={sections.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say('waiting')}
      </h2>
      <ul className={styles.rows}>
        {mine.map((pick) => (
          <li key={pick.id} className={styles.row}>
            <Clock size={14} aria-hidden />
            <Button variant="link" onClick={() => actions.openPick(`#pick=${pick.id}`)}>
              <bdi>{pick.pick.question}</bdi>
            </Button>
            <span className={styles.beside}>{howItStands(pick, friends, say)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Friends' picks that wait for the shopper's answer. */
export const AskedOfMe = ({ friends, actions }: WaitingProps) => {
  const say = useFriendsWords();
  const id = useId();
  const { book } = friends;
  const theirs = friends.picks.filter((pick) => pick.by !== book?.id);
  if (!book || theirs.length === 0) return null;
  return (
    <section className={styles.friends} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say('asks')}
      </h2>
      <ul className={styles.rows}>
        {theirs.map((pick) => (
          <li key={pick.id} className={styles.row}>
            <span className={styles.asking}>
              <b>
                <bdi>{nameOf(book, pick.by, pick.circle)}</bdi>
              </b>{' '}
              <bdi>{pick.pick.question}</bdi>
            </span>
            <Button
              aria-label={`${say('asks.answer')}: ${pick.pick.question}`}
              onClick={() => actions.openPick(`#pick=${pick.id}`)}
            >
              {say('asks.answer')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
