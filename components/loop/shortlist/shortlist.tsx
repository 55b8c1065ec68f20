import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { useStored } from '@/components/shared/use-stored';
import { readShortlist, watchShortlist } from '@/lib/storage/friends/shortlist';
import { ShortlistActs } from './shortlist-acts';
import { ShortlistTable } from './shortlist-table';

/** What the shopper keeps an eye on across shops: compare, ask friends about some, take along as a file. */
export const Shortlist = () => {
  const say = useLoopWords();
  const list = useStored(readShortlist, watchShortlist);
  if (!list) return null;
  return (
    <section className={`${styles.page} ${styles.wide}`}>
      <h1>{say('list.title')}</h1>
      <p className={styles.lede}>{say('list.lede')}</p>
      {list.length > 0 ? (
        <ShortlistTable list={list} />
      ) : (
        <div className={styles.blank}>
          <h2>{say('list.none')}</h2>
          <p>{say('list.none.why')}</p>
        </div>
      )}
      <ShortlistActs list={list} />
    </section>
  );
};
