import { ChevronRight } from 'lucide-react';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { percent } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import { ENOUGH } from '@/lib/summarise/decide';
import { TEXT_RELIABILITY } from '@/lib/summarise/weigh';
import styles from './how-we-count.module.css';

/** The whole formula in plain words. */
export const HowWeCount = () => {
  const say = usePopupWords();
  const share = percent(TEXT_RELIABILITY, useLanguage());
  return (
    <details className={styles.how}>
      <summary>
        <ChevronRight size={14} aria-hidden />
        {say('how')}
      </summary>
      <ol className={styles.rules}>
        <li>{say('how.people')}</li>
        <li>{say('how.scale', { share })}</li>
        <li>{say('how.trust')}</li>
        <li>{say('how.mean')}</li>
        <li>{say('how.range', { least: ENOUGH })}</li>
      </ol>
      <p>{say('how.limits')}</p>
    </details>
  );
};
