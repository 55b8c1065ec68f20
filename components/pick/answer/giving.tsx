import type { People } from '@/components/pick/parts/people';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { TextArea } from '@/components/shared/text-area';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { SaidOf, SharedPick } from '@/lib/domain/friends/pick';
import type { PickAnswer } from '@/lib/domain/friends/said';
import styles from './answer.module.css';
import type { useAnswering } from './use-answering';
import { WhoSeesAnswer } from './who-sees';

type GivingProps = {
  pick: SharedPick;
  people: People;
  name: string;
  answering: ReturnType<typeof useAnswering>;
  given: SaidOf<PickAnswer> | undefined;
};

/** A word to go with the answer, who will see it, and the button that sends it. */
export const Giving = ({ pick, people, name, answering, given }: GivingProps) => {
  const say = usePickWords();
  const { shown, state, write, submit, leave } = answering;
  const sending = state.step === 'sending';
  return (
    <form
      className={styles.giving}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        label={say('comment', { name })}
        aside={say('optional')}
        maxLength={LIMITS.comment}
        value={shown.comment}
        change={write}
      />
      <WhoSeesAnswer pick={pick} people={people} name={name} />
      {!given && <p className={styles.quiet}>{say('hidden')}</p>}
      <div className={styles.send}>
        {state.step === 'unsent' && (
          <p role="alert" className={styles.unsent}>
            {say(`answer.${state.because}`)}
          </p>
        )}
        <Button variant="main" type="submit" disabled={sending}>
          {sending ? say('sending') : given ? say('change.send') : say('send', { name })}
        </Button>
        {given && (
          <Button variant="bare" onClick={leave}>
            {say('change.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};

/** The answer is given; it can be changed while there is time. */
export const GivenNotice = ({ name, change }: { name: string; change: (() => void) | undefined }) => {
  const say = usePickWords();
  return (
    <div className={styles.given}>
      <Notice>
        <p>
          <b>{say('given')}</b> {say(change ? 'given.why' : 'given.final', { name })}
        </p>
        {change && <Button onClick={change}>{say('change')}</Button>}
      </Notice>
    </div>
  );
};
