import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/shared/button';
import { type Book, type Met as MetPerson, metIn, nameOf } from '@/lib/domain/friends/book';
import { BlockDialog } from './block-dialog';
import styles from './former.module.css';
import { PersonRow } from './person-row';
import { usePeopleWords } from './words/people-words';

/** Those the shopper only meets in the circles of friends, each with a way not to hear them; folded away. */
export const Met = ({ book }: { book: Book }) => {
  const say = usePeopleWords();
  const [blocking, block] = useState<MetPerson>();
  const met = metIn(book);
  if (met.length === 0) return null;
  return (
    <details className={styles.former}>
      <summary>
        <ChevronRight size={16} aria-hidden />
        {say('met.heading', { count: met.length })}
      </summary>
      <p className={styles.says}>{say('met.says')}</p>
      <ul>
        {met.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            stands={say('met.through', { name: nameOf(book, person.through) ?? '' })}
          >
            <Button aria-label={say('block.one', { name: person.name })} onClick={() => block(person)}>
              {say('block')}
            </Button>
          </PersonRow>
        ))}
      </ul>
      {blocking && <BlockDialog person={blocking} onClose={() => block(undefined)} />}
    </details>
  );
};
