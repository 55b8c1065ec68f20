import { Pencil, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { Face } from '@/components/shared/friends/face';
import { listed } from '@/components/shared/numbers';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import type { Book } from '@/lib/domain/friends/book';
import type { Person } from '@/lib/domain/friends/person';
import { alikeTo, keyTail } from './alike';
import styles from './friend-row.module.css';
import { RemoveDialog } from './remove-dialog';
import { RenameForm } from './rename-form';
import { usePeopleWords } from './words/people-words';

type FriendRowProps = { friend: Person; face: string | undefined; book: Book };

/** Since when, and in which groups. */
const About = ({ friend, book }: Omit<FriendRowProps, 'face'>) => {
  const say = usePeopleWords();
  const language = useLanguage();
  const groups = book.groups.filter(({ members }) => members.includes(friend.id)).map(({ name }) => name);
  return (
    <span className={styles.about}>
      {say('friend.since', { day: dayOf(friend.since, language) })}
      {groups.length > 0 && <> · {listed(groups, language)}</>}
    </span>
  );
};

/** Where two names can be mistaken for one another, the end of the key tells them apart. */
const Tail = ({ friend, book }: Omit<FriendRowProps, 'face'>) => {
  const say = usePeopleWords();
  const others = book.people.filter(({ id, standing }) => id !== friend.id && standing === 'friend');
  const [alike] = alikeTo(friend.name, others);
  if (!alike) return null;
  return <span className={styles.tail}>{say('friend.alike', { name: alike.name, tail: keyTail(friend.id) })}</span>;
};

/** One friend: face, name, since when, and what can be done about it. */
export const FriendRow = ({ friend, face, book }: FriendRowProps) => {
  const say = usePeopleWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const [doing, setDoing] = useState<'renaming' | 'removing'>();
  const { id: person, name } = friend;
  const end = () => setDoing(undefined);
  const rename = async (next: string) => {
    await send('rename', { person, name: next });
    end();
    announce(say('rename.done', { name: next }));
  };
  return (
    <li className={styles.row}>
      <Face id={person} name={name} face={face} />
      {doing === 'renaming' ? (
        <RenameForm label={say('rename.label', { name })} name={name} rename={rename} onCancel={end} />
      ) : (
        <>
          <div className={styles.words}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <About friend={friend} book={book} />
            <Tail friend={friend} book={book} />
          </div>
          <div className={styles.acts}>
            <Button
              variant="square"
              aria-label={say('rename.one', { name })}
              title={say('rename')}
              onClick={() => setDoing('renaming')}
            >
              <Pencil size={16} aria-hidden />
            </Button>
            <Button
              variant="square"
              aria-label={say('remove.one', { name })}
              title={say('remove')}
              onClick={() => setDoing('removing')}
            >
              <UserMinus size={16} aria-hidden />
            </Button>
          </div>
        </>
      )}
      {doing === 'removing' && <RemoveDialog friend={friend} onClose={end} />}
    </li>
  );
};
