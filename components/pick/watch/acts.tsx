import { CalendarClock, Pencil } from 'lucide-react';
import { useState } from 'react';
import { go } from '@/components/pick/route';
import { Button } from '@/components/shared/button';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { Extend } from './extend';
import styles from './watch.module.css';
import { Withdraw } from './withdraw';
import { useWatchWords } from './words/watch-words';

/** What the shopper can do with their own pick; the one filled button is to decide. */
export const Acts = ({ pick }: { pick: SharedPick }) => {
  const say = useWatchWords();
  const [extending, setExtending] = useState(false);
  const decided = pick.outcome !== undefined;
  return (
    <section className={styles.card}>
      <h2>{say('acts.title')}</h2>
      <div className={styles.acts}>
        <Button variant={decided ? 'plain' : 'main'} onClick={() => go({ view: 'decide', pick: pick.id })}>
          {say(decided ? 'acts.decide.again' : 'acts.decide')}
        </Button>
        {!decided && (
          <>
            <Button variant="bare" onClick={() => go({ view: 'edit', pick: pick.id })}>
              <Pencil size={16} aria-hidden />
              {say('acts.edit')}
            </Button>
            <Button variant="bare" aria-expanded={extending} onClick={() => setExtending(!extending)}>
              <CalendarClock size={16} aria-hidden />
              {say('acts.extend')}
            </Button>
          </>
        )}
        {extending && !decided && <Extend pick={pick} close={() => setExtending(false)} />}
        <Withdraw pick={pick.id} />
      </div>
    </section>
  );
};
