import { useState } from 'react';
import { Button } from '@/components/shared/button';
import type { Person } from '@/lib/domain/friends/person';
import { ComparedWords } from './compared-words';
import { PersonRow } from './person-row';
import styles from './waiting.module.css';
import { usePeopleWords } from './words/people-words';

const WaitingRow = ({ person }: { person: Person }) => {
  const say = usePeopleWords();
  const [open, setOpen] = useState(false);
  const { id, name } = person;
  return (
    <PersonRow person={person} stands={say('waiting.says')}>
      <Button
        aria-expanded={open}
        aria-label={say(open ? 'waiting.words.hide.one' : 'waiting.words.one', { name })}
        onClick={() => setOpen(!open)}
      >
        {say(open ? 'waiting.words.hide' : 'waiting.words')}
      </Button>
      {open && <ComparedWords person={id} name={name} />}
    </PersonRow>
  );
};

/** Whom the shopper asked to be let in and who has not answered yet, with the words to compare when they call. */
export const Waiting = ({ people }: { people: readonly Person[] }) => {
  const say = usePeopleWords();
  const waiting = people.filter(({ standing }) => standing === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label={say('waiting.heading')}>
      <h3>{say('waiting.heading')}</h3>
      <ul>
        {waiting.map((person) => (
          <WaitingRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
};
