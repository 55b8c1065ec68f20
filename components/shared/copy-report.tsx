import { useState } from 'react';
import { Button, type ButtonVariant } from './button';
import styles from './copy-report.module.css';
import { useShared } from './words/shared-words';

/** Copies a report; where the browser does not allow that, shows it to be copied by hand. */
export const CopyReport = ({ report, variant = 'link' }: { report: string; variant?: ButtonVariant }) => {
  const say = useShared();
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
