import { Section } from '@/components/pick/parts/section';
import { Face } from '@/components/shared/friends/face';
import { useProfiles } from '@/components/shared/friends/use-profiles';
import { type Book, friendsIn } from '@/lib/domain/friends/book';
import type { PersonId } from '@/lib/domain/opinion';
import styles from './audience.module.css';
import { useMakeWords } from './words/make-words';

type AudienceProps = { book: Book; chosen: readonly PersonId[]; choose(people: readonly PersonId[]): void };

const without = (people: readonly PersonId[], some: readonly PersonId[]) => people.filter((id) => !some.includes(id));

type BunchProps = AudienceProps & { people: readonly PersonId[]; label: string };

/** Several friends at once: on when all of them are chosen, in between when some are. */
const Bunch = ({ people, label, chosen, choose }: BunchProps) => {
  const here = people.filter((id) => chosen.includes(id)).length;
  const all = here === people.length;
  return (
    <label className={styles.bunch}>
      <input
        type="checkbox"
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = here > 0 && !all;
        }}
        onChange={() => choose(all ? without(chosen, people) : [...new Set([...chosen, ...people])])}
      />
      <span>{label}</span>
    </label>
  );
};

const Bunches = (props: AudienceProps) => {
  const say = useMakeWords();
  const friends = friendsIn(props.book).map(({ id }) => id);
  const groups = props.book.groups
    .map((group) => ({ ...group, members: group.members.filter((id) => friends.includes(id)) }))
    .filter(({ members }) => members.length > 0);
  return (
    <fieldset className={styles.bunches}>
      <legend className="visuallyHidden">{say('audience.groups')}</legend>
      <Bunch {...props} people={friends} label={say('audience.all', { count: friends.length })} />
      {groups.map(({ id, name, members }) => (
        <Bunch key={id} {...props} people={members} label={say('audience.group', { name, count: members.length })} />
      ))}
    </fieldset>
  );
};

/** Whom to ask: all friends, groups of them, or each by name. Nobody is chosen by itself. */
export const Audience = (props: AudienceProps) => {
  const say = useMakeWords();
  const profiles = useProfiles();
  const { book, chosen, choose } = props;
  const toggle = (id: PersonId, on: boolean) => choose(on ? [...chosen, id] : without(chosen, [id]));
  return (
    <Section title={say('audience')} hint={say('audience.hint')} id="audience">
      <Bunches {...props} />
      <ul className={styles.pals} aria-label={say('audience.friends')}>
        {friendsIn(book).map(({ id, name }) => (
          <li key={id}>
            <label className={styles.pal}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              <Face id={id} name={name} face={profiles.get(id)?.face} />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length === 0 && <p className={styles.nobody}>{say('audience.nobody')}</p>}
    </Section>
  );
};
