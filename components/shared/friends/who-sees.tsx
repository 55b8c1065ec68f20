import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './who-sees.module.css';
import { useFriendParts } from './words/friend-words';

/** Says who will see an answer, before it is given. */
export const WhoSees = ({ children }: { children: ReactNode }) => {
  const say = useFriendParts();
  return (
    <p className={styles.sees}>
      <Lock size={20} strokeWidth={1.5} aria-hidden />
      <span>
        <b>{say('answer.sees')}</b> {children}
      </span>
    </p>
  );
};
