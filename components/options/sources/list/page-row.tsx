import { Initial } from '@/components/shared/sources/initial';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { Stands } from '@/components/shared/stands';
import { useShared } from '@/components/shared/words/shared-words';
import styles from './page-row.module.css';

/** The source nobody has to add: what the page in view shows. */
export const PageRow = () => {
  const say = useSourceWords();
  const shared = useShared();
  const name = say('page.name');
  return (
    <li className={styles.page}>
      <Initial name={name} />
      <div className={styles.words}>
        <b>{name}</b>
        <span>{shared('source.page.says')}</span>
      </div>
      <div className={styles.stands}>
        <Stands how="ok">
          <span>{say('page.on')}</span>
        </Stands>
      </div>
    </li>
  );
};
