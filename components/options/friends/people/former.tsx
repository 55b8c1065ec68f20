import { ChevronRight } from 'lucide-react';
import { NotDone } from '@/components/options/friends/not-done';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { Person } from '@/lib/domain/friends/person';
import styles from './former.module.css';
import { PersonRow } from './person-row';
import { usePeopleWords } from './words/people-words';

/** Those removed, and those blocked with a way to hear them again; folded away. */
export const Former = ({ people }: { people: readonly Person[] }) => {
  const say = usePeopleWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const gone = people.filter(({ standing }) => standing === 'former' || standing === 'blocked');
  if (gone.length === 0) return null;
  return (
    <details className={styles.former}>
      <summary>
        <ChevronRight size={16} aria-hidden />
        {say('former.heading', { count: gone.length })}
      </summary>
      <p className={styles.says}>{say('former.says')}</p>
      <NotDone doing={doing} />
      <ul>
        {gone.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            stands={say(person.standing === 'blocked' ? 'former.blocked' : 'former.left')}
          >
            {person.standing === 'blocked' && (
              <Button
                aria-label={say('unblock.one', { name: person.name })}
                onClick={() => void act(send('unblock', { person: person.id }))}
              >
                {say('unblock')}
              </Button>
            )}
          </PersonRow>
        ))}
      </ul>
    </details>
  );
};
