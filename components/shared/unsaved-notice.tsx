import { Button } from './button';
import { useChoices } from './choices';
import { Notice } from './notice';
import styles from './unsaved-notice.module.css';
import { useShared } from './words/shared-words';

/** Says that a change was not kept, as long as it is not kept. */
export const UnsavedNotice = () => {
  const say = useShared();
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
