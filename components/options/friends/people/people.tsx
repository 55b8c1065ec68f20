import { Part } from '@/components/options/section';
import type { Book } from '@/lib/domain/friends/book';
import type { Person } from '@/lib/domain/friends/person';
import { Former } from './former';
import { FriendList } from './friend-list';
import { Groups } from './groups';
import { Invite } from './invite';
import { Met } from './met';
import { OpenInvites } from './open-invites';
import { type Request, requestsIn } from './pending';
import styles from './people.module.css';
import { RequestCard } from './request-card';
import { Waiting } from './waiting';
import { usePeopleWords } from './words/people-words';

/** Those who ask to be let in stand before everything else. */
const Requests = ({ requests, people }: { requests: readonly Request[]; people: readonly Person[] }) => {
  const say = usePeopleWords();
  if (requests.length === 0) return null;
  return (
    <Part title={say('requests.heading')} says={say('requests.says')}>
      <div className={styles.requests}>
        {requests.map((request) => (
          <RequestCard key={`${request.invite} ${request.id}`} request={request} people={people} />
        ))}
      </div>
    </Part>
  );
};

/** The shopper's friends: who asks to come in, who is in, how to invite, groups, invitations, and who is gone. */
export const People = ({ book }: { book: Book }) => {
  const say = usePeopleWords();
  const requests = requestsIn(book);
  return (
    <>
      <Requests requests={requests} people={book.people} />
      <Part title={say('friends.heading')}>
        <FriendList book={book} />
        <Waiting people={book.people} />
        <div className={styles.invite}>
          <Invite me={book.me} aside={requests.length > 0} />
        </div>
      </Part>
      <Groups book={book} />
      <OpenInvites invites={book.invites} />
      <Met book={book} />
      <Former people={book.people} />
    </>
  );
};
