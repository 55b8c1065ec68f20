import styles from './candidates.module.css';
import type { Adding } from './use-shrinking';
import { useMakeWords } from './words/make-words';

const TROUBLES = ['not-a-picture', 'too-big'] as const;

/** How the files that were just added fare; what did not come in is said with why. */
export const AddingNews = ({ adding }: { adding: Adding }) => {
  const say = useMakeWords();
  const troubles = TROUBLES.filter((trouble) => adding[trouble] > 0);
  return (
    <>
      <p className={styles.news} role="status">
        {adding.shrinking > 0 && say('add.shrinking', { count: adding.shrinking })}
        {adding.shrinking === 0 && adding.added > 0 && (
          <span className="visuallyHidden">{say('add.added', { count: adding.added })}</span>
        )}
      </p>
      {(troubles.length > 0 || adding.unkept > 0) && (
        <p className={styles.trouble} role="alert">
          {troubles.map((trouble) => say(`add.${trouble}`, { count: adding[trouble] })).join(' ')}
          {adding.unkept > 0 && ` ${say('add.unkept')}`}
        </p>
      )}
    </>
  );
};
