import { type SubmitEvent, useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { isoTime, relativeTime } from '@/components/shared/times';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { Remark } from '@/lib/domain/friends/said';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { Face } from './face';
import styles from './thread.module.css';
import { useFriendParts } from './words/friend-words';

/** How somebody is shown. */
export type Known = { name: string; face?: string | undefined };

type ThreadProps = {
  remarks: readonly SaidOf<Remark>[];
  me: PersonId;
  now: UnixSeconds;
  who(person: PersonId): Known;
  /** True when it was sent. Without, there is nothing to be said any more. */
  say?: ((text: string) => Promise<boolean>) | undefined;
};

const Writing = ({ send }: { send(text: string): Promise<boolean> }) => {
  const say = useFriendParts();
  const id = useId();
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!text.trim() || state === 'busy') return;
    setState('busy');
    const sent = await send(text.trim());
    setState(sent ? 'idle' : 'failed');
    if (sent) setText('');
  };
  return (
    <form className={styles.write} onSubmit={(event) => void submit(event)}>
      <label htmlFor={id} className="visuallyHidden">
        {say('thread.write')}
      </label>
      <textarea
        id={id}
        rows={1}
        maxLength={LIMITS.comment}
        placeholder={say('thread.write')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" disabled={state === 'busy'}>
        {say('thread.send')}
      </Button>
      <p role="status" className={styles.failed}>
        {state === 'failed' && say('thread.failed')}
      </p>
    </form>
  );
};

/** A small thread of questions and answers, the oldest first, and a field to add to it. */
export const Thread = ({ remarks, me, now, who, say: send }: ThreadProps) => {
  const say = useFriendParts();
  const language = useLanguage();
  return (
    <div className={styles.thread}>
      {remarks.length > 0 && (
        <ol>
          {remarks.map(({ id, by, t, content }) => {
            const { name, face } = who(by);
            return (
              <li key={id} className={by === me ? styles.mine : undefined}>
                <Face id={by} name={name} face={face} />
                <div>
                  <p className={styles.who}>
                    <b>
                      <bdi>{by === me ? say('you') : name}</bdi>
                    </b>{' '}
                    <time dateTime={isoTime(t / 1000)}>{relativeTime(t / 1000, now, language)}</time>
                  </p>
                  <Said>{content.text}</Said>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {send && <Writing send={send} />}
    </div>
  );
};
