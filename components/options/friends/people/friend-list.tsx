import { useProfiles } from '@/components/shared/friends/use-profiles';
import { type Book, friendsIn } from '@/lib/domain/friends/book';
import styles from './friend-list.module.css';
import { FriendRow } from './friend-row';
import { usePeopleWords } from './words/people-words';

/** Everybody the shopper calls a friend, by name. */
export const FriendList = ({ book }: { book: Book }) => {
  const say = usePeopleWords();
  const profiles = useProfiles();
  const friends = friendsIn(book);
  if (friends.length === 0) return <p className={styles.empty}>{say('friends.none')}</p>;
  return (
    <ul className={styles.friends} aria-label={say('friends.heading')}>
      {friends.map((friend) => (
        <FriendRow key={friend.id} friend={friend} face={profiles.get(friend.id)?.face} book={book} />
      ))}
    </ul>
  );
};
