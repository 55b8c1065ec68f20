import { type SubmitEvent, useState } from 'react';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Group, Person } from '@/lib/domain/friends/person';
import type { PersonId } from '@/lib/domain/opinion';
import styles from './group-form.module.css';
import { usePeopleWords } from './words/people-words';

type GroupFormProps = {
  group: Group | undefined;
  friends: readonly Person[];
  busy: boolean;
  keep(group: Omit<Group, 'id'>): void;
  drop: (() => void) | undefined;
  onCancel(): void;
};

const Members = ({
  friends,
  chosen,
  choose,
}: {
  friends: readonly Person[];
  chosen: readonly PersonId[];
  choose(chosen: readonly PersonId[]): void;
}) => {
  const say = usePeopleWords();
  return (
    <fieldset className={styles.members}>
      <legend>{say('group.members')}</legend>
      {friends.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
};

/** A group being made or changed: its name and who is in it. */
export const GroupForm = ({ group, friends, busy, keep, drop, onCancel }: GroupFormProps) => {
  const say = usePeopleWords();
  const options = useOptionsWords();
  const [name, setName] = useState(group?.name ?? '');
  const [members, setMembers] = useState(group?.members ?? []);
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && members.length > 0) keep({ name: name.trim(), members });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={say('group.name')}
        wrong={tried && !name.trim() ? say('group.name.missing') : undefined}
        maxLength={LIMITS.name}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Members friends={friends} chosen={members} choose={setMembers} />
      {tried && members.length === 0 && (
        <p className={styles.wrong} role="alert">
          {say('group.members.missing')}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={busy}>
          {say('group.keep')}
        </Button>
        <Button variant="bare" onClick={onCancel}>
          {options('confirm.no')}
        </Button>
        {drop && (
          <Button variant="bare" className={styles.drop ?? ''} disabled={busy} onClick={drop}>
            {say('group.drop')}
          </Button>
        )}
      </div>
    </form>
  );
};
