import { Failed } from '@/components/loop/failed';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { useDoing } from '@/components/shared/use-doing';
import { useStored } from '@/components/shared/use-stored';
import { readPurchases, watchPurchases } from '@/lib/storage/friends/purchases';
import { Decision } from './decision';
import { Records } from './records';

/** What the shopper decided, what became of it, and whose advice held good. */
export const Decisions = () => {
  const say = useLoopWords();
  const { doing, act } = useDoing();
  const purchases = useStored(readPurchases, watchPurchases);
  if (!purchases) return null;
  return (
    <section className={styles.page}>
      <h1>{say('bought.title')}</h1>
      <p className={styles.lede}>{say('bought.lede')}</p>
      <Failed doing={doing} />
      {purchases.length === 0 ? (
        <div className={styles.blank}>
          <h2>{say('bought.none')}</h2>
          <p>{say('bought.none.why')}</p>
        </div>
      ) : (
        <>
          <ul className={styles.rows}>
            {purchases.toReversed().map((purchase) => (
              <Decision key={purchase.id} purchase={purchase} act={(command) => void act(command)} />
            ))}
          </ul>
          <Records purchases={purchases} />
        </>
      )}
    </section>
  );
};
