import { useOptionsWords } from '@/components/options/words/options-words';
import styles from './what-is-sent.module.css';

const FACTS = ['read', 'sent', 'friends', 'kept', 'never'] as const;

/** What is read, sent, kept and never done, in plain words. */
export const WhatIsSent = () => {
  const say = useOptionsWords();
  return (
    <dl className={styles.facts}>
      {FACTS.map((fact) => (
        <div key={fact}>
          <dt>{say(`sent.${fact}`)}</dt>
          <dd>{say(`sent.${fact}.says`)}</dd>
        </div>
      ))}
    </dl>
  );
};
