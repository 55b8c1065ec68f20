import { useState } from 'react';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { readShortlist, watchShortlist } from '@/lib/storage/friends/shortlist';
import { useKeptSummaries } from './kept-summaries';
import styles from './loop.module.css';
import { ShortlistActs } from './shortlist-acts';
import { ShortlistRow } from './shortlist-row';
import { useStored } from './use-stored';
import { useLoopWords } from './words/loop-words';

const HEADS = ['list.product', 'list.price', 'list.people', 'list.friends', 'list.kept'] as const;

const Table = ({ list }: { list: readonly Shortlisted[] }) => {
  const say = useLoopWords();
  const { send, now, openOwn } = usePorts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const summaries = useKeptSummaries(list, now());
  const here = chosen.filter((key) => list.some((one) => one.key === key));
  const choose = (key: string, on: boolean) => setChosen(on ? [...here, key] : here.filter((other) => other !== key));
  const ask = () => openOwn(`/pick.html#new=${here.map(encodeURIComponent).join(',')}`);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <ShortlistRow
                key={one.key}
                one={one}
                summary={summaries.get(one.key)}
                chosen={here.includes(one.key)}
                choose={(on) => choose(one.key, on)}
                drop={() => void send('shortlist', { product: one.product, keep: false })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {here.length > 0 && (
        <p className={styles.acts}>
          <Button variant="main" disabled={here.length > LIMITS.candidates} onClick={ask}>
            {say('list.ask', { count: here.length })}
          </Button>
          {here.length > LIMITS.candidates && <span role="status">{say('list.most')}</span>}
        </p>
      )}
    </>
  );
};

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
        <Table list={list} />
      ) : (
        <div>
          <h2>{say('list.none')}</h2>
          <p className={styles.lede}>{say('list.none.why')}</p>
        </div>
      )}
      <ShortlistActs list={list} />
    </section>
  );
};
