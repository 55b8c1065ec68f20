import { HeartHandshake, Images, Lock } from 'lucide-react';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import styles from './what-for.module.css';

const POINTS = [
  ['ask', Images],
  ['hear', HeartHandshake],
  ['sealed', Lock],
] as const;

export type Way = 'introduce' | 'invitation' | 'restore';

type WhatForProps = {
  /** Whether an import brought a sealed key that waits to be opened. */
  imported: boolean;
  go(way: Way): void;
};

/** What friends are for, and the ways to begin. */
export const WhatFor = ({ imported, go }: WhatForProps) => {
  const say = useFriendsWords();
  return (
    <div className={styles.card}>
      {imported && (
        <div className={styles.imported}>
          <Notice>
            <p>{say('start.imported')}</p>
            <Button onClick={() => go('restore')}>{say('start.imported.open')}</Button>
          </Notice>
        </div>
      )}
      <ul className={styles.points}>
        {POINTS.map(([point, Icon]) => (
          <li key={point}>
            <Icon size={20} aria-hidden />
            <div>
              <b>{say(`what.${point}`)}</b>
              <p>{say(`what.${point}.says`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button variant="main" onClick={() => go('introduce')}>
          {say('start.do')}
        </Button>
        <Button onClick={() => go('invitation')}>{say('start.invited')}</Button>
        <Button variant="bare" onClick={() => go('restore')}>
          {say('start.restore')}
        </Button>
      </div>
      <p className={styles.quiet}>{say('start.nothing-sent')}</p>
    </div>
  );
};
