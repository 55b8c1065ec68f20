import { useMemo } from 'react';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Part } from '@/components/options/section';
import { useSaid } from '@/components/shared/friends/use-said';
import { listed } from '@/components/shared/numbers';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { type Book, friendsIn } from '@/lib/domain/friends/book';
import { allPicks } from '@/lib/domain/friends/pick';
import { allSaid } from '@/lib/storage/friends/said';
import { foreignCircles } from './audience';
import { PickRow } from './pick-row';
import styles from './sharing.module.css';

const FOR_FRIENDS = ['me', 'opinions', 'picks'] as const;

/** What everybody sees whom the shopper calls a friend. */
const FriendsCircle = ({ book }: { book: Book }) => {
  const say = useFriendsWords();
  const language = useLanguage();
  const names = friendsIn(book).map(({ name }) => name);
  return (
    <Part title={say('circle.heading')}>
      <p className={styles.who}>
        {names.length > 0
          ? say('circle.who', { names: listed(names, language), count: names.length })
          : say('circle.nobody')}
      </p>
      <ul className={styles.what}>
        {FOR_FRIENDS.map((what) => (
          <li key={what}>{say(`circle.${what}`)}</li>
        ))}
      </ul>
    </Part>
  );
};

/** Every pick of the shopper that can still be opened, with who can. */
const Picks = ({ book }: { book: Book }) => {
  const say = useFriendsWords();
  const { now } = usePorts();
  const said = useSaid(allSaid);
  const at = now();
  const mine = useMemo(() => said && allPicks(said, at).filter(({ by }) => by === book.id), [said, at, book.id]);
  if (!mine) return null;
  return (
    <Part title={say('picks.heading')} says={say('picks.says')}>
      {mine.length === 0 ? (
        <p className={styles.none}>{say('picks.none')}</p>
      ) : (
        <ul>
          {mine.map((pick) => (
            <PickRow key={pick.id} pick={pick} book={book} />
          ))}
        </ul>
      )}
    </Part>
  );
};

/** Who else hears what the shopper answers in the circles of friends. */
const Foreign = ({ book }: { book: Book }) => {
  const say = useFriendsWords();
  const language = useLanguage();
  const circles = foreignCircles(book);
  if (circles.length === 0) return null;
  return (
    <Part title={say('foreign.heading')} says={say('foreign.says')}>
      <dl className={styles.foreign}>
        {circles.map(({ id, owner, others }) => (
          <div key={id}>
            <dt>
              <bdi>{owner}</bdi>
            </dt>
            <dd>
              {others.length > 0 ? say('foreign.others', { names: listed(others, language) }) : say('foreign.alone')}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
};

/** Who can see what, at a glance. */
export const Sharing = ({ book }: { book: Book }) => (
  <>
    <FriendsCircle book={book} />
    <Picks book={book} />
    <Foreign book={book} />
  </>
);
