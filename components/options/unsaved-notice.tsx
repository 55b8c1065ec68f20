import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { Notice } from '@/components/shared/notice';
import styles from './unsaved-notice.module.css';
import { useOptionsWords } from './words/options-words';

/** Says that a change was not kept, as long as it is not kept. */
export const UnsavedNotice = () => {
  const say = useOptionsWords();
  const { unsaved, tryAgain, letGo } = useChoices((choices) => choices);
  if (unsaved.length === 0) return null;
  return (
    <div className={styles.unsaved}>
      <Notice tone="caution">
        <p>{say('unsaved')}</p>
        <Button onClick={() => void tryAgain()}>{say('unsaved.again')}</Button>
        <Button variant="bare" onClick={letGo}>
          {say('unsaved.letGo')}
        </Button>
      </Notice>
    </div>
  );
};
