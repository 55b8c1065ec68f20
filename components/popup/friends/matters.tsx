import { Send, UserPlus } from 'lucide-react';
import { useId } from 'react';
import { Note } from '@/components/popup/asked/note';
import { Button } from '@/components/shared/button';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { FriendsActions } from './actions';
import styles from './friends.module.css';
import type { FriendsState } from './friends-state';
import { useFriendsWords } from './words/friends-words';

type MattersProps = { friends: FriendsState; actions: FriendsActions };

/** Somebody asks to be let in. */
export const Requests = ({ friends, actions }: MattersProps) => {
  const say = useFriendsWords();
  const count = friends.news.requests;
  if (count === 0) return null;
  return (
    <Note icon={UserPlus} text={say('requests', { count })}>
      <Button variant="link" onClick={actions.openFriends}>
        {say('requests.see')}
      </Button>
    </Note>
  );
};

/** Something for friends has not left yet, or was refused. */
export const Unsent = ({ friends, actions }: MattersProps) => {
  const say = useFriendsWords();
  const stuck = friends.news.sending.filter(({ state }) => state === 'waiting' || state === 'refused');
  if (stuck.length === 0) return null;
  const refused = stuck.some(({ state }) => state === 'refused');
  return (
    <Note icon={Send} caution={refused} text={say(refused ? 'unsent.refused' : 'unsent.waiting')}>
      <Button variant="link" onClick={actions.openFriends}>
        {say('unsent.see')}
      </Button>
    </Note>
  );
};

type DueProps = { due: Purchase | undefined; filled: boolean; actions: FriendsActions };

/** A reminder that has come: how is the thing? */
export const Due = ({ due, filled, actions }: DueProps) => {
  const say = useFriendsWords();
  const id = useId();
  if (!due?.reminder) return null;
  return (
    <section className={styles.friends} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say(`due.${due.reminder.about}`, { product: due.product.name })}
      </h2>
      <p className={styles.why}>{say('due.why')}</p>
      <div className={styles.buttons}>
        <Button variant={filled ? 'main' : 'plain'} onClick={() => actions.openPick(`#verdict=${due.id}`)}>
          {say('due.tell')}
        </Button>
        <Button onClick={() => actions.remindLater(due.id)}>{say('due.snooze')}</Button>
        <Button variant="link" onClick={() => actions.remindNever(due.id)}>
          {say('due.never')}
        </Button>
      </div>
    </section>
  );
};
