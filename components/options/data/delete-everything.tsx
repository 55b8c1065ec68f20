import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useStored } from '@/components/shared/use-stored';
import { isDeleting, watchDeleting } from '@/lib/storage/friends/deleting';
import styles from './delete-everything.module.css';
import { SureDialog } from './sure-dialog';

type Deleting = 'delete.asking' | 'delete.done' | 'delete.done.some' | 'unreached';

/** Takes back what the shopper said to friends, if they want, and deletes everything. */
const useDeleting = () => {
  const { send } = usePorts();
  const known = useBook();
  // Also when another page asked, or this one was opened again.
  const underWay = useStored(isDeleting, watchDeleting) ?? false;
  const [told, tell] = useState<Deleting>();
  const act = async (first: boolean) => {
    tell(first ? 'delete.asking' : undefined);
    const deleted = first ? send('takeBackAndDelete', {}) : send('deleteEverything', {}).then(() => ({ all: true }));
    await deleted.then(
      ({ all }) => tell(all ? 'delete.done' : 'delete.done.some'),
      () => tell('unreached'),
    );
  };
  return {
    told: underWay ? 'delete.asking' : told,
    act,
    withFriends: known.state !== 'none' && known.state !== 'reading',
    canTakeBack: known.state === 'here',
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
