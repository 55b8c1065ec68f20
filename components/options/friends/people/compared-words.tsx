import { useEffect, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import type { Asked } from '@/lib/messaging/messages';
import styles from './compared-words.module.css';
import { FourWords } from './four-words';
import { usePeopleWords } from './words/people-words';

const useComparedWords = ({ invite, person }: Asked<'compareWords'>): readonly string[] | undefined => {
  const { send } = usePorts();
  const [words, setWords] = useState<readonly string[]>();
  useEffect(() => {
    send('compareWords', { ...(invite !== undefined && { invite }), person }).then(setWords, () => setWords([]));
  }, [send, invite, person]);
  return words;
};

/** The four words the shopper and somebody else both see, and how to compare them. Without `invite` for somebody who was asked. */
export const ComparedWords = ({ name, ...about }: Asked<'compareWords'> & { name: string }) => {
  const say = usePeopleWords();
  const words = useComparedWords(about);
  if (!words) return null;
  if (words.length === 0) return <p className={styles.says}>{say('request.no-words')}</p>;
  return (
    <div className={styles.words}>
      <FourWords label={say('words.label')} words={words} />
      <p className={styles.says}>{say('request.compare', { name })}</p>
    </div>
  );
};
