import { Pin, Puzzle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/shared/button';
import { Mark } from '@/components/shared/mark';
import { usePorts } from '@/components/shared/ports';
import styles from './ready.module.css';
import { useWelcomeWords } from './words/welcome-words';

/** What to do next, and how to find the icon. */
export const Ready = () => {
  const say = useWelcomeWords();
  const { openOptions } = usePorts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.ready}>
      <h2 ref={heading} tabIndex={-1}>
        {say('done.title')}
      </h2>
      <p>{say('done.says')}</p>
      <div className={styles.toolbar} aria-hidden="true">
        <span />
        <Puzzle size={18} />
        <Pin size={16} />
        <Mark size={20} />
      </div>
      <p className={styles.pin}>{say('done.pin')}</p>
      <Button variant="link" onClick={openOptions}>
        {say('done.settings')}
      </Button>
    </div>
  );
};
