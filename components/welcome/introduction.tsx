import { Eye, type LucideIcon, Send, Users } from 'lucide-react';
import { Mark } from '@/components/shared/mark';
import styles from './introduction.module.css';
import { Picture } from './picture';
import { useWelcomeWords } from './words/welcome-words';

const FACTS: readonly (readonly ['read' | 'sent' | 'whom', LucideIcon])[] = [
  ['read', Eye],
  ['sent', Send],
  ['whom', Users],
];

/** What Grapevine is, how its answer looks, and what it reads and sends. */
export const Introduction = () => {
  const say = useWelcomeWords();
  return (
    <div className={styles.introduction}>
      <p className={styles.brand}>
        <Mark size={32} />
        Grapevine
      </p>
      <h1>{say('title')}</h1>
      <p className={styles.is}>{say('is')}</p>
      <Picture />
      <dl className={styles.facts}>
        {FACTS.map(([fact, Icon]) => (
          <div key={fact}>
            <dt>
              <Icon size={18} aria-hidden />
              {say(`fact.${fact}`)}
            </dt>
            <dd>{say(`fact.${fact}.says`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
