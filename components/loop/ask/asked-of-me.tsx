import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { usePorts } from '@/components/shared/ports';
import { type Book, nameOf } from '@/lib/domain/friends/book';
import { isHeard } from '@/lib/domain/friends/heard';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { Remark } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { AskForm } from './ask-form';
import { Talk } from './talk';

type AskedProps = { remarks: readonly SaidOf<Remark>[]; book: Book };

const WithOne = ({ remarks, book, who }: AskedProps & { who: PersonId }) => {
  const say = useLoopWords();
  const { send } = usePorts();
  const name = nameOf(book, who) ?? say('ask.friend');
  const last = remarks.findLast(({ by }) => by === who);
  return (
    <section className={styles.talk}>
      <h2>{say('ask.from', { name })}</h2>
      <Talk remarks={remarks} book={book} />
      {last && (
        <AskForm
          label={say('ask.reply', { name })}
          done={say('ask.replied', { name })}
          ratherNot={say('ask.rather-not', { name })}
          submit={(text) => send('remark', { about: last.id, text })}
        />
      )}
    </section>
  );
};

/** What friends ask about an opinion of the shopper's: with each a talk that nobody else hears. */
export const AskedOfMe = ({ remarks, book }: AskedProps) => {
  const say = useLoopWords();
  const askers = [...new Set(remarks.map(({ by }) => by))].filter((by) => by !== book.id && isHeard(book, by));
  if (askers.length === 0) return <p>{say('ask.none')}</p>;
  return askers.map((who) => {
    const theirs = remarks.filter(({ by, to }) => by === who || (by === book.id && to === who));
    return <WithOne key={who} who={who} remarks={theirs} book={book} />;
  });
};
