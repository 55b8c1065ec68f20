import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Profile } from '@/lib/domain/friends/person';
import { FaceField } from './face-field';
import styles from './introduce-form.module.css';

type IntroduceFormProps = {
  /** What friends see now, if there is anything. */
  me?: Profile;
  act: string;
  busy: boolean;
  onIntroduced(me: Profile): void;
  /** Stands beside the button. */
  children?: ReactNode;
};

/** What friends see of the shopper: a name, and a picture if they want. */
export const IntroduceForm = ({ me, act, busy, onIntroduced, children }: IntroduceFormProps) => {
  const say = useFriendsWords();
  const [name, setName] = useState(me?.name ?? '');
  const [face, setFace] = useState(me?.face);
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim()) onIntroduced({ mayBeAsked: me?.mayBeAsked ?? true, name: name.trim(), ...(face && { face }) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={say('me.name')}
        hint={say('me.name.hint')}
        wrong={missing && !name.trim() ? say('me.name.missing') : undefined}
        maxLength={LIMITS.name}
        autoComplete="given-name"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <FaceField name={name} face={face} choose={setFace} />
      <div className={styles.acts}>
        <Button type="submit" variant="main" disabled={busy}>
          {act}
        </Button>
        {children}
      </div>
    </form>
  );
};
