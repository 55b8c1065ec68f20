import { useState } from 'react';
import { Failed } from '@/components/loop/failed';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { useKeptSummaries } from './kept-summaries';
import styles from './shortlist.module.css';
import { ShortlistRow } from './shortlist-row';

const HEADS = ['list.product', 'list.price', 'list.people', 'list.friends', 'list.kept'] as const;

/** Asks friends about those that were chosen. */
const Ask = ({ chosen }: { chosen: readonly string[] }) => {
  const say = useLoopWords();
  const { openOwn } = usePorts();
  const tooMany = chosen.length > LIMITS.candidates;
  if (chosen.length === 0) return null;
  return (
    <p className={styles.ask}>
      <Button
        variant="main"
        disabled={tooMany}
        onClick={() => openOwn(`/pick.html#new=${chosen.map(encodeURIComponent).join(',')}`)}
      >
        {say('list.ask', { count: chosen.length })}
      </Button>
      <span role="status">{tooMany && say('list.most')}</span>
    </p>
  );
};

/** The shortlist side by side: what it costs, what people and friends say as far as this device knows. */
export const ShortlistTable = ({ list }: { list: readonly Shortlisted[] }) => {
  const say = useLoopWords();
  const { send, now } = usePorts();
  const { doing, act } = useDoing();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const summaries = useKeptSummaries(list, now());
  const here = chosen.filter((key) => list.some((one) => one.key === key));
  const choose = (key: string, on: boolean) => setChosen(on ? [...here, key] : here.filter((other) => other !== key));
  return (
    <>
      <Failed doing={doing} />
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
              drop={() => void act(send('shortlist', { product: one.product, keep: false }))}
            />
          ))}
        </tbody>
      </table>
      <Ask chosen={here} />
    </>
  );
};
