import { useState } from 'react';
import { Section } from '@/components/options/section';
import { useBook } from '@/components/shared/friends/use-book';
import { useWatchingFriends } from '@/components/shared/friends/use-watching-friends';
import type { Book } from '@/lib/domain/friends/book';
import { Answers } from './answers/answers';
import { requestsIn } from './people/pending';
import { People } from './people/people';
import { ChooseRelays } from './relays/choose-relays';
import { Relays } from './relays/relays';
import { RoomLinks } from './room-links';
import { type Room, roomOf } from './rooms';
import { Safety } from './safety/safety';
import { Sharing } from './sharing/sharing';
import { Start } from './start/start';
import { Unreadable } from './start/unreadable';
import type { Way } from './start/what-for';
import { useFriendsWords } from './words/friends-words';

const InRoom = ({ room, book }: { room: Room; book: Book }) => {
  switch (room) {
    case 'people':
      return <People book={book} />;
    case 'sharing':
      return <Sharing book={book} />;
    case 'relays':
      return <Relays book={book} />;
    case 'answers':
      return <Answers me={book.me} />;
    case 'safety':
      return <Safety />;
  }
};

/** Everything of somebody who has said who they are; before all else, the relays they agree to. */
const Rooms = ({ room, book }: { room: Room; book: Book }) => {
  useWatchingFriends(book.relays.length > 0);
  if (book.relays.length === 0) return <ChooseRelays />;
  return (
    <>
      <RoomLinks room={room} requests={requestsIn(book).length} />
      <InRoom room={room} book={book} />
    </>
  );
};

const Known = ({ about }: { about: string | undefined }) => {
  const known = useBook();
  const [way, go] = useState<Way>();
  if (known.state === 'reading') return null;
  if (known.state === 'unreadable') return <Unreadable />;
  // Whoever comes with an invitation gets their key on the way, and still has words to compare.
  if (known.state === 'none' || way === 'invitation') return <Start way={way} go={go} />;
  return <Rooms room={roomOf(about)} book={known.book} />;
};

/** The shopper's friends: who they are, who sees what, how it travels, and how it is kept. `about`: the room to show. */
export const Friends = ({ about }: { about: string | undefined }) => {
  const say = useFriendsWords();
  return (
    <Section title={say('friends.title')} lede={say('friends.lede')}>
      <Known about={about} />
    </Section>
  );
};
