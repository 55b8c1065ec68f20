import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { Profile } from '@/lib/domain/friends/person';
import { AcceptInvite } from './accept-invite';
import styles from './invite.module.css';
import { NewInvite } from './new-invite';
import { usePeopleWords } from './words/people-words';

/** What stands open under the buttons: an invitation just made, or the form for one that was received. */
type Opened = { what: 'made'; code: string } | { what: 'received' };

type InviteProps = {
  me: Profile;
  /** Whether something else in view comes first. */
  aside: boolean;
};

/** The two ways to a new friend: invite somebody, or use an invitation. */
export const Invite = ({ me, aside }: InviteProps) => {
  const say = usePeopleWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [opened, open] = useState<Opened>();
  const invite = async () => {
    const made = await act(send('invite', {}));
    if (made) open({ what: 'made', code: made.brought.code });
  };
  const close = () => open(undefined);
  return (
    <div className={styles.invite}>
      {opened?.what !== 'received' && (
        <div className={styles.acts}>
          <Button
            variant={opened || aside ? 'plain' : 'main'}
            disabled={doing.step === 'doing'}
            onClick={() => void invite()}
          >
            <UserPlus size={16} aria-hidden />
            {say(opened ? 'invite.another' : 'invite.do')}
          </Button>
          {!opened && <Button onClick={() => open({ what: 'received' })}>{say('accept.open')}</Button>}
        </div>
      )}
      <NotDone doing={doing} />
      {opened?.what === 'made' && <NewInvite key={opened.code} code={opened.code} onClose={close} />}
      {opened?.what === 'received' && (
        <section className={styles.card} aria-label={say('accept.open')}>
          <AcceptInvite me={me} aside={aside} onCancel={close} />
        </section>
      )}
    </div>
  );
};
