import { useState } from 'react';
import { Button, type ButtonVariant } from '@/components/shared/button';
import styles from './asked.module.css';
import { usePopupWords } from './words/popup-words';

/** Copies a report; where the browser does not allow that, shows it to be copied by hand. */
export const CopyReport = ({ report, variant = 'link' }: { report: string; variant?: ButtonVariant }) => {
  const say = usePopupWords();
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setState('copied'),
      () => setState('shown'),
    );
  if (state === 'shown')
    return <textarea className={styles.report} readOnly aria-label={say('report.here')} value={report} />;
  return (
    <>
      <Button variant={variant} onClick={() => void copy()}>
        {say(state === 'copied' ? 'report.copied' : 'report.copy')}
      </Button>
      <span role="status" className="visuallyHidden">
        {state === 'copied' && say('report.copied')}
      </span>
    </>
  );
};
