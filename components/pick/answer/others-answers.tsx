import { faceOf, namedIn, type People } from '@/components/pick/parts/people';
import { Section } from '@/components/pick/parts/section';
import { Voice } from '@/components/pick/parts/voice';
import { usePickWords } from '@/components/pick/words/pick-words';
import type { SharedPick } from '@/lib/domain/friends/pick';
import styles from './answer.module.css';

/** What the others wrote, once the shopper may see it. */
export const OthersAnswers = ({ pick, people }: { pick: SharedPick; people: People }) => {
  const say = usePickWords();
  const others = pick.answers.filter(({ by }) => by !== people.book.id);
  return (
    <Section title={say('others')}>
      {others.length === 0 && <p className={styles.quiet}>{say('others.none')}</p>}
      <ul className={styles.voices}>
        {others.map((answer) => (
          <Voice
            key={answer.id}
            answer={answer}
            pick={pick}
            name={namedIn(people, pick, answer.by)}
            face={faceOf(people, answer.by)}
          />
        ))}
      </ul>
    </Section>
  );
};
