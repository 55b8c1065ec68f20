import { useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import styles from './loop.module.css';
import { useLoopWords } from './words/loop-words';

type AskFormProps = { label: string; done: string; submit(text: string): Promise<Outcomes> };

/** A few words to one friend. What could not be sent stays in the field. */
export const AskForm = ({ label, done, submit }: AskFormProps) => {
  const say = useLoopWords();
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState<string>();
  const send = async () => {
    const answered = await submit(text.trim()).catch(() => undefined);
    const sent = answered?.state === 'done';
    setTold(sent ? done : say('ask.failed'));
    if (sent) setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void send();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea id={id} rows={3} maxLength={1000} value={text} onChange={({ target }) => setText(target.value)} />
      <p role="status">{told}</p>
      <p>
        <Button variant="main" type="submit">
          {say('ask.send')}
        </Button>
      </p>
    </form>
  );
};
