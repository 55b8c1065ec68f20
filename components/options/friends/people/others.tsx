import { ChevronRight } from 'lucide-react';
import { NotDone } from '@/components/options/friends/not-done';
import { useDoing } from '@/components/options/friends/use-doing';
import { Button } from '@/components/shared/button';
import { Face } from '@/components/shared/friends/face';
import { usePorts } from '@/components/shared/ports';
import type { Person } from '@/lib/domain/friends/person';
import styles from './others.module.css';
import { usePeopleWords } from './words/people-words';

const Row = ({ person, children }: { person: Person; children?: React.ReactNode }) => (
  <li>
    <Face id={person.id} name={person.name} />
    <b>
      <bdi>{person.name}</bdi>
    </b>
    {children}
  </li>
);

/** Whom the shopper asked to be let in, and who has not answered yet. */
export const Waiting = ({ people }: { people: readonly Person[] }) => {
  const say = usePeopleWords();
  const waiting = people.filter(({ standing }) => standing === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label={say('waiting.heading')}>
      <h3>{say('waiting.heading')}</h3>
      <ul className={styles.people}>
        {waiting.map((person) => (
          <Row key={person.id} person={person}>
            <span className={styles.quiet}>{say('waiting.says')}</span>
          </Row>
        ))}
      </ul>
    </section>
  );
};

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
      <ul className={styles.people}>
        {gone.map((person) => (
          <Row key={person.id} person={person}>
            <span className={styles.quiet}>
              {say(person.standing === 'blocked' ? 'former.blocked' : 'former.left')}
            </span>
            {person.standing === 'blocked' && (
              <Button
                aria-label={say('unblock.one', { name: person.name })}
                onClick={() => void act(send('unblock', { person: person.id }))}
              >
                {say('unblock')}
              </Button>
            )}
          </Row>
        ))}
      </ul>
    </details>
  );
};
