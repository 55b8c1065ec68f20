import { type SubmitEvent, useState } from 'react';
import { tomorrowEvening } from '@/components/pick/make/until';
import { UntilChoice } from '@/components/pick/make/until-choice';
import { useCommand } from '@/components/pick/parts/use-command';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { dayAndTime } from '@/components/shared/times';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { NotDone } from './not-done';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

/** Gives friends more time; the pick then lives at least as long. */
export const Extend = ({ pick, close }: { pick: SharedPick; close(): void }) => {
  const say = useWatchWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const { send, now } = usePorts();
  const { command, run } = useCommand();
  const [deadline, setDeadline] = useState(() => Math.max(tomorrowEvening(now()), pick.pick.deadline ?? 0));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const expires = Math.max(pick.pick.expires, deadline);
    if (!(await run(send('extendPick', { pick: pick.id, deadline, expires })))) return;
    announce(say('extend.done', { when: dayAndTime(deadline, now(), language) }));
    close();
  };
  return (
    <form className={styles.extend} onSubmit={(event) => void submit(event)}>
      <UntilChoice deadline={deadline} choose={setDeadline} />
      <p className={styles.row}>
        <Button type="submit" disabled={command.step === 'busy'}>
          {say('extend.do')}
        </Button>
        <Button variant="bare" onClick={close}>
          {say('withdraw.no')}
        </Button>
      </p>
      <NotDone command={command} />
    </form>
  );
};
