import { ChevronRight } from 'lucide-react';
import { hashOf } from '@/components/options/route';
import { useBook } from '@/components/shared/friends/use-book';
import { Initial } from '@/components/shared/sources/initial';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { Stands } from '@/components/shared/stands';
import { friendsIn } from '@/lib/domain/friends/book';
import styles from './friends-row.module.css';
import page from './page-row.module.css';

/** Friends stand before every source and are not averaged with any: how many they are, and the way to them. */
export const FriendsRow = () => {
  const say = useSourceWords();
  const known = useBook();
  const count = known.state === 'here' ? friendsIn(known.book).length : 0;
  const name = say('friends.name');
  return (
    <li className={page.page}>
      <Initial name={name} />
      <a className={`${page.words} ${styles.link}`} href={hashOf({ section: 'friends' })}>
        <b>
          {name}
          <ChevronRight size={14} aria-hidden />
        </b>
        <span>{count > 0 ? say('friends.people', { count }) : say('friends.none')}</span>
      </a>
      <div className={page.stands}>
        <Stands how={count > 0 ? 'ok' : 'off'}>
          <span>{say('friends.first')}</span>
        </Stands>
      </div>
    </li>
  );
};
