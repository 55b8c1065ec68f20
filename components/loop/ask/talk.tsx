import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Said } from '@/components/shared/said';
import { type Book, nameOf } from '@/lib/domain/friends/book';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { Remark } from '@/lib/domain/friends/said';

/** What two wrote to each other, the oldest first; nothing while they did not. */
export const Talk = ({ remarks, book }: { remarks: readonly SaidOf<Remark>[]; book: Book }) => {
  const say = useLoopWords();
  if (remarks.length === 0) return null;
  return (
    <ol className={styles.thread} aria-label={say('ask.thread')}>
      {remarks.map(({ id, by, content }) => (
        <li key={id} className={by === book.id ? styles.mine : ''}>
          <b>
            <bdi>{by === book.id ? say('ask.you') : (nameOf(book, by) ?? say('ask.friend'))}</bdi>
          </b>
          <Said>{content.text}</Said>
        </li>
      ))}
    </ol>
  );
};
