import { useFriendsWords } from '@/components/popup/friends/words/friends-words';
import styles from '@/components/popup/parts/how-we-count.module.css';
import type { Actions } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';

/** What Grapevine promises, and the ways to the shortlist and the settings. */
export const Foot = ({ isPrivate, actions }: { isPrivate: boolean; actions: Actions }) => {
  const say = usePopupWords();
  const friends = useFriendsWords();
  return (
    <footer className={styles.foot}>
      <span>{say(isPrivate ? 'private.note' : 'foot')}</span>
      <span className={styles.ways}>
        {!isPrivate && (
          <Button variant="link" onClick={() => actions.openPick('#shortlist')}>
            {friends('keep.see')}
          </Button>
        )}
        <Button variant="link" onClick={actions.openOptions}>
          {say('settings')}
        </Button>
      </span>
    </footer>
  );
};
