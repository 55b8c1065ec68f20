import { type SubmitEvent, useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { Face } from '@/components/shared/friends/face';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Person } from '@/lib/domain/friends/person';
import { alikeTo } from './alike';
import { ComparedWords } from './compared-words';
import type { Request } from './pending';
import styles from './request-card.module.css';
import { usePeopleWords } from './words/people-words';

type RequestCardProps = { request: Request; people: readonly Person[] };

/** A name that can be mistaken for a friend's is said aloud before anybody is let in. */
const LookAlikes = ({ name, people }: { name: string; people: readonly Person[] }) => {
  const say = usePeopleWords();
  const [alike] = alikeTo(name, people);
  if (!alike) return null;
  return (
    <Notice tone="caution">
      <p>{say('request.alike', { name: alike.name })}</p>
    </Notice>
  );
};

/** Somebody asks to be let in: who they say they are, the words to compare, what to call them, and the two answers. */
export const RequestCard = ({ request, people }: RequestCardProps) => {
  const say = usePeopleWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [name, setName] = useState(request.name);
  const { invite, id: person } = request;
  const letIn = async (event: SubmitEvent) => {
    event.preventDefault();
    const called = name.trim() || request.name;
    const done = await act(send('letIn', { invite, person, name: called }));
    if (done) announce(say('request.let-in.done', { name: called }));
  };
  return (
    <form
      className={styles.card}
      aria-label={say('request.label', { name: request.name })}
      onSubmit={(event) => void letIn(event)}
    >
      <div className={styles.head}>
        <Face id={person} name={request.name} face={request.face} large />
        <h3>
          <bdi>{request.name}</bdi> {say('request.asks')}
        </h3>
      </div>
      <ComparedWords invite={invite} person={person} name={request.name} />
      <Field
        label={say('request.name')}
        hint={say('request.name.hint')}
        maxLength={LIMITS.name}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <LookAlikes name={name} people={people.filter(({ id }) => id !== person)} />
      <NotDone doing={doing} />
      <div className={styles.acts}>
        <Button type="submit" variant="main" disabled={doing.step === 'doing'}>
          {say('request.let-in')}
        </Button>
        <Button disabled={doing.step === 'doing'} onClick={() => void act(send('turnAway', { invite, person }))}>
          {say('request.turn-away')}
        </Button>
      </div>
    </form>
  );
};
