import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { AskedPick } from '@/components/shared/friends/asked-pick';
import { BytesPicture } from '@/components/shared/friends/bytes-picture';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Notice } from '@/components/shared/notice';
import { useLanguage } from '@/components/shared/words';
import { dayAndTime } from '@/components/shared/times';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Candidate, Reaction } from '@/lib/domain/friends/said';
import styles from './guest.module.css';
import type { GuestPick, GuestPorts, Sent } from './guest-ports';
import { useGuestWords } from './words/guest-words';

type FormProps = { shown: GuestPick; photos: ReadonlyMap<string, Uint8Array>; ports: GuestPorts };

/** What the guest has chosen and written so far. */
type Draft = { chosen: ReadonlyMap<string, Reaction>; comment: string; name: string };

type Sending = { state: 'choosing' } | { state: 'sending' } | { state: 'ended'; how: Sent };

const PROBLEMS = { 'nothing-said': 'nothing', 'too-late': 'late', unreachable: 'unsent' } as const;

const useAnswer = (ports: GuestPorts) => {
  const [draft, setDraft] = useState<Draft>({ chosen: new Map(), comment: '', name: '' });
  const [sending, setSending] = useState<Sending>({ state: 'choosing' });
  const send = async () => {
    setSending({ state: 'sending' });
    const reactions = [...draft.chosen].map(([candidate, reaction]) => ({ candidate, reaction }));
    const [comment, name] = [draft.comment.trim(), draft.name.trim()];
    const how = await ports.answer({ reactions, ...(comment && { comment }), ...(name && { name }) });
    setSending({ state: 'ended', how });
  };
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return { draft, change, sending, send, again: () => setSending({ state: 'choosing' }) };
};

const usePictures = (photos: FormProps['photos']) => {
  const parts = useFriendParts();
  return ({ title, photos: all }: Candidate) =>
    all.map((photo, place) => (
      <BytesPicture
        key={photo.sha256}
        bytes={photos.get(photo.sha256)}
        type={photo.type}
        alt={parts('photo.of', { title, count: place + 1 })}
      />
    ));
};

const WordFields = ({ name, draft, change }: { name: string; draft: Draft; change(part: Partial<Draft>): void }) => {
  const say = useGuestWords();
  const id = useId();
  return (
    <div className={styles.words}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {say('comment', { name })} <small>{say('optional')}</small>
        </label>
        <textarea
          id={id}
          rows={2}
          maxLength={LIMITS.comment}
          value={draft.comment}
          onChange={({ target }) => change({ comment: target.value })}
        />
      </div>
      <Field
        label={`${say('name')} ${say('optional')}`}
        hint={say('name.hint', { name })}
        autoComplete="given-name"
        maxLength={LIMITS.name}
        value={draft.name}
        onChange={({ target }) => change({ name: target.value })}
      />
    </div>
  );
};

const SentNotice = ({ name, again }: { name: string; again: (() => void) | undefined }) => {
  const say = useGuestWords();
  return (
    <div className={styles.sent}>
      <Notice>
        <h2>{say('sent.title')}</h2>
        <p>{say('sent', { name })}</p>
        {again && <Button onClick={again}>{say('send.again')}</Button>}
      </Notice>
    </div>
  );
};

/** The pick with the guest's answers to it, and the way to send them. Nothing chosen is lost when sending fails. */
export const GuestForm = ({ shown, photos, ports }: FormProps) => {
  const say = useGuestWords();
  const language = useLanguage();
  const { draft, change, sending, send, again } = useAnswer(ports);
  const picturesOf = usePictures(photos);
  const { from, pick } = shown;
  const now = ports.now();
  const over = Math.min(pick.deadline ?? pick.expires, pick.expires) < now;
  const sent = sending.state === 'ended' && sending.how === 'sent';
  const problem = sending.state === 'ended' && sending.how !== 'sent' ? PROBLEMS[sending.how] : undefined;
  const choose = (candidate: string, reaction: Reaction) =>
    change({ chosen: new Map([...draft.chosen, [candidate, reaction]]) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const when =
    pick.deadline === undefined ? undefined : say('asks.by', { when: dayAndTime(pick.deadline, now, language) });
  return (
    <form onSubmit={submit}>
      <AskedPick
        from={{ id: from, name: from }}
        title={say('asks', { name: from })}
        when={over ? say('asks.over') : when}
        question={pick.question}
        note={pick.note}
        only={say('only', { name: from })}
        candidates={pick.candidates.map((one) => ({ id: one.id, title: one.title, pictures: picturesOf(one) }))}
        chosen={draft.chosen}
        choose={over || sent ? undefined : choose}
      />
      {sent && <SentNotice name={from} again={over ? undefined : again} />}
      {!sent && !over && (
        <>
          <WordFields name={from} draft={draft} change={change} />
          <p className={styles.sees}>
            <b>{say('sees.title')}</b> {say('sees', { name: from })}
          </p>
          <div className={styles.send}>
            {problem && (
              <p role="alert" className={styles.problem}>
                {say(problem, { name: from })}
              </p>
            )}
            <Button variant="main" type="submit" disabled={sending.state === 'sending'}>
              {sending.state === 'sending' ? say('sending') : say('send', { name: from })}
            </Button>
          </div>
        </>
      )}
    </form>
  );
};
