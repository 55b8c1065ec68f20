import { type FormEvent, useState } from 'react';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { TextArea } from '@/components/shared/text-area';
import { useDoing } from '@/components/shared/use-doing';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes } from '@/lib/domain/friends/outcomes';

type AskFormProps = {
  label: string;
  /** Said once it left. */
  done: string;
  /** Said when they would rather not be asked. */
  ratherNot: string;
  submit(text: string): Promise<Outcomes>;
};

/** A few words to one friend. What could not be sent stays in the field. */
export const AskForm = ({ label, done, ratherNot, submit }: AskFormProps) => {
  const say = useLoopWords();
  const [text, setText] = useState('');
  const { doing, act } = useDoing();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || doing.step === 'doing') return;
    if (await act(submit(text.trim()))) setText('');
  };
  return (
    <form className={styles.ask} onSubmit={(event) => void send(event)}>
      <TextArea label={label} rows={3} maxLength={LIMITS.comment} value={text} change={setText} />
      {doing.step === 'refused' && (
        <p role="alert" className={styles.wrong}>
          {doing.because === 'rather-not-asked' ? ratherNot : say('ask.failed')}
        </p>
      )}
      <p className={styles.acts}>
        <Button variant="main" type="submit" aria-disabled={doing.step === 'doing'}>
          {say('ask.send')}
        </Button>
        <span role="status">{doing.step === 'done' && done}</span>
      </p>
    </form>
  );
};
