import { useSourceWords } from '@/components/shared/sources/words/source-words';
import styles from './source-row.module.css';

/** Heads over the columns, for the eye alone: each control in a row has its own name. */
export const ColumnHeads = () => {
  const say = useSourceWords();
  return (
    <div className={styles.heads} aria-hidden="true">
      <span className={styles.name}>{say('column.source')}</span>
      <span className={styles.trust}>{say('trust.heading')}</span>
      <span className={styles.when}>{say('column.when')}</span>
      <span className={styles.last}>{say('column.last')}</span>
    </div>
  );
};
