import { type FormEvent, useId } from 'react';
import { Button } from '@/components/shared/button';
import { WhoSees } from '@/components/shared/friends/who-sees';
import { TextArea } from '@/components/shared/text-area';
import { LIMITS } from '@/lib/domain/friends/limits';
import styles from './guest.module.css';
import type { useAnswer } from './use-answer';
import { useGuestWords } from './words/guest-words';

type WordsProps = { name: string; answer: ReturnType<typeof useAnswer> };

const PROBLEMS = { 'nothing-said': 'nothing', 'too-late': 'late', unreachable: 'unsent' } as const;

const Fields = ({ name, answer: { draft, change } }: WordsProps) => {
  const say = useGuestWords();
  const id = useId();
  return (
    <div className={styles.words}>
      <TextArea
        label={say('comment', { name })}
        aside={say('optional')}
        maxLength={LIMITS.comment}
        value={draft.comment}
        change={(comment) => change({ comment })}
      />
      <div className={styles.name}>
        <label htmlFor={`${id}-name`}>
          {say('name')} <small>{say('optional')}</small>
        </label>
        <input
          id={`${id}-name`}
          autoComplete="given-name"
          maxLength={LIMITS.name}
          aria-describedby={`${id}-hint`}
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {say('name.hint', { name })}
        </p>
      </div>
    </div>
  );
};

/** A word to go with the answer, the guest's name, who will see it, and the button that sends it. */
export const WordsForm = ({ name, answer }: WordsProps) => {
  const say = useGuestWords();
  const { sending, send } = answer;
  const problem = sending.state === 'ended' && sending.how !== 'sent' ? PROBLEMS[sending.how] : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.state !== 'sending') void send();
  };
  return (
    <form onSubmit={submit}>
      <Fields name={name} answer={answer} />
      <WhoSees>{say('sees', { name })}</WhoSees>
      <div className={styles.send}>
        {problem && (
          <p role="alert" className={styles.problem}>
            {say(problem, { name })}
          </p>
        )}
        {/* Not disabled while it sends: the focus would be lost with it. */}
        <Button variant="main" type="submit" aria-disabled={sending.state === 'sending'}>
          {sending.state === 'sending' ? say('sending') : say('send', { name })}
        </Button>
      </div>
    </form>
  );
};
