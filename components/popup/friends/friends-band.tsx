import { Camera } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/shared/button';
import { nameOf } from '@/lib/domain/friends/book';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsActions } from './actions';
import { Arrived } from './arrived';
import styles from './friends.module.css';
import { arrivedPick, type FriendsState } from './friends-state';
import { Due, Requests, Unsent } from './matters';
import { Voice } from './voice';
import { AskedOfMe, Waiting } from './waiting';
import { type SayFriends, useFriendsWords } from './words/friends-words';
import { WrittenToMe } from './written';

type NewsProps = { friends: FriendsState; actions: FriendsActions };

/** The way to ask friends; filled where nothing else on the page is. */
export type AskFriends = { open(): void; filled: boolean };

/** Without `ask` nobody may be asked from here and nothing fetched: in a private window. */
type BandProps = NewsProps & { now: UnixSeconds; ask: AskFriends | undefined };

const headingOf = ({ book, opinions }: FriendsState, say: SayFriends): string =>
  opinions.length > 0 ? say('know', { count: opinions.length }) : say(book ? 'nobody' : 'ask.title');

/** What friends say of the product in view, first of all, and the way to ask them. */
export const FriendsBand = ({ friends, actions, now, ask }: BandProps) => {
  const say = useFriendsWords();
  const id = useId();
  const { book, opinions, faces, ratherNot } = friends;
  if (opinions.length === 0 && !ask) return null;
  return (
    <section className={styles.friends} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {headingOf(friends, say)}
      </h2>
      {!book && <p className={styles.why}>{say('ask.first')}</p>}
      {book && opinions.length > 0 && (
        <ul className={styles.voices}>
          {opinions.map((opinion) => (
            <Voice
              key={opinion.id}
              id={opinion.by}
              name={nameOf(book, opinion.by) ?? ''}
              face={faces.get(opinion.by)}
              opinion={opinion}
              fetch={ask !== undefined}
              now={now}
              ask={ratherNot.has(opinion.by) ? undefined : () => actions.openPick(`#ask=${opinion.id}`)}
            />
          ))}
        </ul>
      )}
      {ask && (
        <Button variant={ask.filled ? 'main' : 'plain'} className={styles.wide ?? ''} onClick={ask.open}>
          <Camera size={16} aria-hidden />
          {say('ask')}
        </Button>
      )}
    </section>
  );
};

/** What is new among friends, whatever page is in view. */
export const FriendsNewsBand = ({ friends, actions }: NewsProps) => {
  const arrived = arrivedPick(friends);
  return (
    <>
      {arrived && <Arrived pick={arrived} friends={friends} actions={actions} />}
      <Due due={friends.due} filled={!arrived} actions={actions} />
      <AskedOfMe friends={friends} actions={actions} />
      <WrittenToMe friends={friends} actions={actions} />
      <Requests friends={friends} actions={actions} />
      <Unsent friends={friends} actions={actions} />
      <Waiting friends={friends} except={arrived?.id} actions={actions} />
    </>
  );
};
