import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { allSaid } from '@/lib/storage/friends/said';
import styles from './delete-everything.module.css';
import { SureDialog } from './sure-dialog';
import { takeBack, wordsOf } from './take-back';

type Deleting = 'delete.asking' | 'delete.done' | 'delete.done.some' | 'unreached';

const half = () => new Promise<void>((done) => setTimeout(done, 500));

/** Takes back what the shopper said to friends, if they want, and deletes everything. */
const useDeleting = () => {
  const { send, now } = usePorts();
  const known = useBook();
  const [told, tell] = useState<Deleting>();
  const mine = known.state === 'here' ? known.book.id : undefined;
  const takeAllBack = async (): Promise<boolean> => {
    tell('delete.asking');
    const said = await allSaid().catch(() => []);
    return takeBack(wordsOf(mine ?? '', said, now()), { send, pause: half });
  };
  const act = async (first: boolean) => {
    tell(undefined);
    const all = first ? await takeAllBack() : true;
    await send('deleteEverything', {}).then(
      () => tell(all ? 'delete.done' : 'delete.done.some'),
      () => tell('unreached'),
    );
  };
  return {
    told,
    act,
    withFriends: known.state !== 'none' && known.state !== 'reading',
    canTakeBack: mine !== undefined,
  };
};

/** Deletes everything, permissions too, after a dialog that says what that is and a tick that means it. */
export const DeleteEverything = () => {
  const say = useOptionsWords();
  const { told, act, withFriends, canTakeBack } = useDeleting();
  const [asking, ask] = useState(false);
  const confirm = (takeBackFirst: boolean) => {
    ask(false);
    void act(takeBackFirst);
  };
  return (
    <div className={styles.delete}>
      <Button disabled={told === 'delete.asking'} onClick={() => ask(true)}>
        <Trash2 size={16} aria-hidden />
        {say('delete.ask')}
      </Button>
      {told && (
        <Notice tone={told === 'unreached' ? 'caution' : 'plain'}>
          <p>{say(told)}</p>
        </Notice>
      )}
      {asking && (
        <SureDialog
          withFriends={withFriends}
          canTakeBack={canTakeBack}
          onConfirm={confirm}
          onCancel={() => ask(false)}
        />
      )}
    </div>
  );
};
