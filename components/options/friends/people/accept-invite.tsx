import { type SubmitEvent, useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { FaceField } from '@/components/options/friends/start/face-field';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Profile } from '@/lib/domain/friends/person';
import styles from './accept-invite.module.css';
import { CodeField } from './code-field';
import { FourWords } from './four-words';
import { InviteRelays } from './invite-relays';
import { usePeopleWords } from './words/people-words';

type AcceptInviteProps = {
  /** What friends see of the shopper; undefined when they have not said who they are yet. */
  me?: Profile;
  /** Whether something else in view comes first. */
  aside?: boolean;
  onCancel(): void;
};

type Accepted = { from: string; words: readonly string[] };

/** What the shopper is told once they asked to be let in: whom to call, and what to compare. */
const Asked = ({ accepted, onDone }: { accepted: Accepted; onDone(): void }) => {
  const say = usePeopleWords();
  return (
    <div className={styles.asked} role="status">
      <h3>{say('accept.asked', { name: accepted.from })}</h3>
      <p>{say('accept.compare', { name: accepted.from })}</p>
      <FourWords label={say('words.label')} words={accepted.words} />
      <Button onClick={onDone}>{say('accept.fine')}</Button>
    </div>
  );
};

const useAccepting = (me: Profile | undefined) => {
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [profile, introduce] = useState<Profile>(me ?? { name: '', mayBeAsked: true });
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const [accepted, setAccepted] = useState<Accepted>();
  const accept = async () => {
    setTried(true);
    if (!code.trim() || !profile.name.trim()) return;
    const done = await act(send('acceptInvite', { code: code.trim(), me: { ...profile, name: profile.name.trim() } }));
    if (done) setAccepted(done.brought);
  };
  return { profile, introduce, code, setCode, tried, accepted, doing, accept };
};

type Accepting = ReturnType<typeof useAccepting>;

/** Asked only of somebody who has not said who they are. */
const Me = ({ profile, introduce, tried }: Accepting) => {
  const say = usePeopleWords();
  return (
    <>
      <Field
        label={say('accept.name')}
        hint={say('accept.name.hint')}
        wrong={tried && !profile.name.trim() ? say('accept.name.missing') : undefined}
        maxLength={LIMITS.name}
        value={profile.name}
        onChange={({ target }) => introduce({ ...profile, name: target.value })}
      />
      <FaceField
        name={profile.name}
        face={profile.face}
        choose={(face) => introduce({ name: profile.name, mayBeAsked: profile.mayBeAsked, ...(face && { face }) })}
      />
    </>
  );
};

/** "I have an invitation": paste it or choose a picture of its code, then ask to be let in. */
export const AcceptInvite = ({ me, aside = false, onCancel }: AcceptInviteProps) => {
  const say = usePeopleWords();
  const options = useOptionsWords();
  const accepting = useAccepting(me);
  const { code, setCode, tried, accepted, doing, accept } = accepting;
  if (accepted) return <Asked accepted={accepted} onDone={onCancel} />;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void accept();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <CodeField
        label={say('accept.code')}
        hint={say('accept.code.hint')}
        wrong={tried && !code.trim() ? say('accept.code.missing') : undefined}
        code={code}
        take={setCode}
      />
      {!me && <Me {...accepting} />}
      <InviteRelays code={code.trim()} />
      <NotDone doing={doing} />
      <div className={styles.acts}>
        <Button type="submit" variant={aside ? 'plain' : 'main'} disabled={doing.step === 'doing'}>
          {say('accept.do')}
        </Button>
        <Button variant="bare" onClick={onCancel}>
          {options('confirm.no')}
        </Button>
      </div>
    </form>
  );
};
