import { Blank } from '@/components/pick/parts/blank';
import { Section } from '@/components/pick/parts/section';
import { usePeople } from '@/components/pick/parts/use-people';
import { Keyless } from '@/components/pick/parts/with-pick';
import { go } from '@/components/pick/route';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { useNews } from '@/components/shared/friends/use-news';
import { usePicks } from '@/components/shared/friends/use-pick';
import { useWatchingFriends } from '@/components/shared/friends/use-watching-friends';
import { useNow } from '@/components/shared/use-now';
import type { Book } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { BegunDrafts } from './begun-drafts';
import { PickRow } from './pick-row';
import styles from './picks.module.css';
import { BINS, binOf } from './sorted';

const ask = () => go({ view: 'new', from: { keys: [] } });

const Rows = ({ picks, book }: { picks: readonly SharedPick[]; book: Book }) => {
  const say = usePickWords();
  const now = useNow();
  const people = usePeople(book);
  const { unreadAnswers } = useNews();
  return BINS.map((bin) => {
    const here = picks.filter((pick) => binOf(pick, book.id, now) === bin);
    if (here.length === 0) return null;
    return (
      <Section key={bin} title={say(`picks.${bin}`)}>
        <ul className={styles.rows}>
          {here.map((pick) => (
            <PickRow
              key={pick.id}
              pick={pick}
              people={people}
              now={now}
              fresh={unreadAnswers.find((one) => one.pick === pick.id)?.count ?? 0}
            />
          ))}
        </ul>
      </Section>
    );
  });
};

/** All picks: those that wait for the shopper, their own, and what became of the others. */
export const Picks = () => {
  const say = usePickWords();
  const known = useBook();
  const { fetching } = useNews();
  const picks = usePicks(useNow());
  useWatchingFriends(known.state === 'here');
  if (known.state === 'unreadable') return <Keyless known={known} />;
  if (known.state === 'reading' || !picks) return null;
  const book = known.state === 'here' ? known.book : undefined;
  return (
    <div className={styles.picks}>
      {picks.length === 0 || !book ? (
        <Blank title={say('picks.none')} why={say('picks.none.why')}>
          <Button variant="main" onClick={ask}>
            {say('picks.ask')}
          </Button>
        </Blank>
      ) : (
        <>
          <header className={styles.head}>
            <h1>{say('picks')}</h1>
            <Button variant="main" onClick={ask}>
              {say('picks.ask')}
            </Button>
            <p>{say('picks.lede')}</p>
          </header>
          <Rows picks={picks} book={book} />
        </>
      )}
      <BegunDrafts />
      <p role="status" className={styles.fetching}>
        {book && fetching && say('picks.fetching')}
      </p>
    </div>
  );
};
