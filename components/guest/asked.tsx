import { useEffect, useRef } from 'react';
import { Button } from '@/components/shared/button';
import { AskedPick } from '@/components/shared/friends/asked-pick';
import { BytesPicture } from '@/components/shared/friends/bytes-picture';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Notice } from '@/components/shared/notice';
import { dayAndTime } from '@/components/shared/times';
import { useLanguage } from '@/components/shared/words';
import type { Candidate } from '@/lib/domain/friends/said';
import styles from './guest.module.css';
import type { GuestPick, GuestPorts } from './guest-ports';
import { useAnswer } from './use-answer';
import type { Photos } from './use-photos';
import { useGuestWords } from './words/guest-words';
import { WordsForm } from './words-form';

const usePictures = ({ brought, missing }: Photos) => {
  const say = useGuestWords();
  const parts = useFriendParts();
  return ({ title, photos }: Candidate) =>
    photos.map(({ sha256, type }, place) => (
      <BytesPicture
        key={sha256}
        bytes={brought.get(sha256)}
        type={type}
        alt={parts('photo.of', { title, count: place + 1 })}
        absent={say(missing.has(sha256) ? 'photo.lost' : 'photo.coming')}
      />
    ));
};

const SentNotice = ({ name, again }: { name: string; again: (() => void) | undefined }) => {
  const say = useGuestWords();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.sent}>
      <Notice>
        <h2 ref={title} tabIndex={-1}>
          {say('sent.title')}
        </h2>
        <p>{say('sent', { name })}</p>
        {again && <Button onClick={again}>{say('send.again')}</Button>}
      </Notice>
    </div>
  );
};

type AskedProps = { shown: GuestPick; photos: Photos; ports: GuestPorts };

/** The pick with the guest's answers to it, and the way to send them. Nothing chosen is lost when sending fails. */
export const Asked = ({ shown: { from, pick }, photos, ports }: AskedProps) => {
  const say = useGuestWords();
  const language = useLanguage();
  const answer = useAnswer(ports);
  const picturesOf = usePictures(photos);
  const { draft, sending, choose, again } = answer;
  const now = ports.now();
  const over = Math.min(pick.deadline ?? pick.expires, pick.expires) < now;
  const sent = sending.state === 'ended' && sending.how === 'sent';
  const by = pick.deadline && say('asks.by', { when: dayAndTime(pick.deadline, now, language) });
  return (
    <>
      <AskedPick
        from={{ id: from, name: from }}
        title={say('asks', { name: from })}
        when={over ? say('asks.over') : by || undefined}
        question={pick.question}
        note={pick.note}
        only={say('only', { name: from })}
        candidates={pick.candidates.map((one) => ({ id: one.id, title: one.title, pictures: picturesOf(one) }))}
        chosen={draft.chosen}
        choose={over || sent || sending.state === 'sending' ? undefined : choose}
      />
      {sent && <SentNotice name={from} again={over ? undefined : again} />}
      {!sent && !over && <WordsForm name={from} answer={answer} />}
    </>
  );
};
