import { useDetailWords } from '@/components/options/sources/detail/words/detail-words';
import { useLanguage } from '@/components/shared/stage';
import { dayOf, relativeTime } from '@/components/shared/times';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { OpinionShelf } from '@/lib/storage/database';
import { KEPT_SECONDS } from '@/lib/storage/opinions';
import styles from './last-answers.module.css';

/** What the product was called; of what was kept before names were, the key without its address. */
const nameOf = ({ name, product }: OpinionShelf): string => name ?? product.slice(product.indexOf(' ') + 1);

/** What an answer held: opinions, else the source's own count, else places to read. */
const useHeld = ({ opinions, tally, leads = [] }: OpinionShelf): string => {
  const say = useDetailWords();
  if (opinions.length > 0) return say('answers.opinions', { count: opinions.length });
  if (tally) return say('answers.tally', { count: tally.count });
  return leads.length > 0 ? say('answers.leads', { count: leads.length }) : say('answers.nothing');
};

const Answer = ({ shelf, now }: { shelf: OpinionShelf; now: UnixSeconds }) => {
  const say = useDetailWords();
  const language = useLanguage();
  const held = useHeld(shelf);
  const until = dayOf(shelf.at + KEPT_SECONDS, language);
  return (
    <li>
      <bdi>{nameOf(shelf)}</bdi>
      <p>
        {held} · {relativeTime(shelf.at, now, language)} · {say('answers.until', { day: until })}
      </p>
    </li>
  );
};

/** The products a source was last asked about, what it gave for each, and how long that is kept. */
export const LastAnswers = ({ shelves, now }: { shelves: readonly OpinionShelf[]; now: UnixSeconds }) => {
  const say = useDetailWords();
  return (
    <>
      {shelves.length === 0 ? (
        <p className={styles.quiet}>{say('answers.none')}</p>
      ) : (
        <ul className={styles.answers}>
          {shelves.map((shelf) => (
            <Answer key={shelf.product} shelf={shelf} now={now} />
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{say('answers.private')}</p>
    </>
  );
};
