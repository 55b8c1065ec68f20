import styles from './what-relays-learn.module.css';
import { useRelayWords } from './words/relay-words';

const FACTS = ['learns', 'firefox', 'never'] as const;

/** What a relay learns of the shopper, and what it never does. */
export const WhatRelaysLearn = () => {
  const say = useRelayWords();
  return (
    <dl className={styles.facts}>
      {FACTS.map((fact) => (
        <div key={fact}>
          <dt>{say(`relay.${fact}`)}</dt>
          <dd>{say(`relay.${fact}.says`)}</dd>
        </div>
      ))}
    </dl>
  );
};
