import { Ear, EarOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { type Author, authorOf } from '@/lib/domain/muted';
import type { Shown } from './filter';
import styles from './hearing.module.css';

/** Hears an author again, or no longer. */
export type Hear = (author: Author, heard: boolean) => void;

/** Mutes whoever said this, or hears them again; nothing where no name tells who they are. */
export const HearButton = ({ shown: { opinion, why }, hear }: { shown: Shown; hear: Hear }) => {
  const say = usePopupWords();
  const author = authorOf(opinion);
  if (!author) return null;
  const isMuted = why === 'muted';
  const label = say(isMuted ? 'card.hear' : 'card.mute', { name: author.name });
  const Icon = isMuted ? Ear : EarOff;
  return (
    <Button
      variant="square"
      className={styles.hear}
      aria-label={label}
      title={label}
      onClick={() => hear(author, isMuted)}
    >
      <Icon size={14} aria-hidden />
    </Button>
  );
};

type Turned = { author: Author; heard: boolean };

/** Remembers who was muted or heard again last, so that it can be undone. */
export const useHearing = (hear: Hear | undefined) => {
  const [last, setLast] = useState<Turned>();
  const turn: Hear = (author, heard) => {
    setLast({ author, heard });
    hear?.(author, heard);
  };
  const undo = () => {
    if (last) hear?.(last.author, !last.heard);
    setLast(undefined);
  };
  return { last, turn: hear && turn, undo };
};

type HearingLineProps = { last: Turned | undefined; labelOf(source: string): string; undo(): void };

/** Says who was muted or heard again, with the way back; takes the focus, for the card it came from is gone. */
export const HearingLine = ({ last, labelOf, undo }: HearingLineProps) => {
  const say = usePopupWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last) button.current?.focus({ preventScroll: true });
  }, [last]);
  const about = last && { name: last.author.name, source: labelOf(last.author.source) };
  return (
    <div className={styles.line} data-said={last !== undefined}>
      <p role="status">{about && say(last.heard ? 'hearing.again' : 'hearing.muted', about)}</p>
      {last && (
        <Button ref={button} onClick={undo}>
          {say('hearing.undo')}
        </Button>
      )}
    </div>
  );
};
