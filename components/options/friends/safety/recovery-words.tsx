import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import styles from './safety.module.css';
import { useSafetyWords } from './words/safety-words';

/** The key as words to write down; fetched and shown only after a click, and forgotten with the next. */
export const RecoveryWords = () => {
  const say = useSafetyWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [words, setWords] = useState<readonly string[]>();
  const show = async () => setWords((await act(send('recoveryWords', {})))?.brought);
  return (
    <Part title={say('words.heading')} says={say('words.says')}>
      <div className={styles.form}>
        <Notice tone="plain">
          <p>{say('words.warning')}</p>
        </Notice>
        <NotDone doing={doing} />
        {words ? (
          <>
            <ol className={styles.words} aria-label={say('words.heading')} lang="en" translate="no">
              {words.map((word, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is part of the key, and a word may come twice.
                <li key={place}>{word}</li>
              ))}
            </ol>
            <Button onClick={() => setWords(undefined)}>
              <EyeOff size={16} aria-hidden />
              {say('words.hide')}
            </Button>
          </>
        ) : (
          <Button disabled={doing.step === 'doing'} onClick={() => void show()}>
            <Eye size={16} aria-hidden />
            {say('words.show')}
          </Button>
        )}
      </div>
    </Part>
  );
};
