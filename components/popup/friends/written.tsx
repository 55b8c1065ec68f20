import { MessageCircle } from 'lucide-react';
import { Note } from '@/components/popup/asked/note';
import { Button } from '@/components/shared/button';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { nameOf } from '@/lib/domain/friends/book';
import type { FriendsActions } from './actions';
import type { FriendsState } from './friends-state';
import { useFriendsWords } from './words/friends-words';

/** What friends wrote to the shopper about a question or an opinion, and the way to read and answer it. */
export const WrittenToMe = ({ friends, actions }: { friends: FriendsState; actions: FriendsActions }) => {
  const say = useFriendsWords();
  const parts = useFriendParts();
  const { book, written } = friends;
  if (!book) return null;
  return written.map(({ about, kind, by, circle, subject }) => {
    const text = say('written', { name: nameOf(book, by, circle) ?? parts('somebody'), subject });
    const open = () => actions.openPick(`#${kind === 'pick' ? 'pick' : 'ask'}=${about}`);
    return (
      <Note key={about} icon={MessageCircle} text={text}>
        <Button variant="link" aria-label={`${say('written.read')}: ${subject}`} onClick={open}>
          {say('written.read')}
        </Button>
      </Note>
    );
  });
};
