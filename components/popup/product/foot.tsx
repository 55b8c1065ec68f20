import styles from '@/components/popup/parts/how-we-count.module.css';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';

/** What Grapevine promises, and the way to the settings. */
export const Foot = ({ isPrivate, openOptions }: { isPrivate: boolean; openOptions(): void }) => {
  const say = usePopupWords();
  return (
    <footer className={styles.foot}>
      <span>{say(isPrivate ? 'private.note' : 'foot')}</span>
      <Button variant="link" onClick={openOptions}>
        {say('settings')}
      </Button>
    </footer>
  );
};
