import { faceOf, othersIn, type People } from '@/components/pick/parts/people';
import { Face } from '@/components/shared/friends/face';
import type { SharedPick } from '@/lib/domain/friends/pick';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

/** Who was asked and has not answered yet. */
export const Missing = ({ pick, people }: { pick: SharedPick; people: People }) => {
  const say = useWatchWords();
  const asked = othersIn(people, pick);
  const silent = asked.filter(({ id }) => !pick.answers.some(({ by }) => by === id));
  const words = asked.length === 0 ? say('missing.nobody') : silent.length === 0 ? say('missing.none') : undefined;
  return (
    <section className={styles.card}>
      <h2>{say('missing.title')}</h2>
      {words && <p className={styles.quiet}>{words}</p>}
      <ul className={styles.faces}>
        {silent.map(({ id, name }) => (
          <li key={id}>
            <Face id={id} name={name} face={faceOf(people, id)} />
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
};
