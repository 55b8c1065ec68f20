import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Said } from '@/components/shared/said';
import type { Reaction } from '@/lib/domain/friends/said';
import styles from './asked-pick.module.css';
import { Face } from './face';
import { Reactions } from './reactions';
import { Shot } from './shot';

/** One thing to choose among, with its photos ready to be drawn. */
export type AskedCandidate = {
  id: string;
  title: string;
  about?: string | undefined;
  pictures: readonly ReactNode[];
  /** What stands under it once answers may be seen. */
  answers?: ReactNode;
};

type AskedPickProps = {
  from: { id: string; name: string; face?: string | undefined };
  /** "Léna is torn and asks you". */
  title: string;
  /** "Please answer by tomorrow, 18:00"; what else there is to know of the time. */
  when?: string | undefined;
  question: string;
  note?: string | undefined;
  /** Who sees an answer, in one line. */
  only: string;
  candidates: readonly AskedCandidate[];
  chosen: ReadonlyMap<string, Reaction>;
  choose?: ((candidate: string, reaction: Reaction) => void) | undefined;
  /** The level of its heading: 1 where it is the page. */
  level?: 1 | 2;
};

/** A pick exactly as those who are asked see it: on the guest page, on a friend's, and as the asker's preview. */
export const AskedPick = (asked: AskedPickProps) => {
  const { from, title, when, question, note, only, candidates, chosen, choose } = asked;
  const Heading = asked.level === 2 ? 'h2' : 'h1';
  return (
    <div className={styles.pick}>
      <header className={styles.from}>
        <Face id={from.id} name={from.name} face={from.face} large />
        <div>
          <Heading className={styles.title}>{title}</Heading>
          {when && <p>{when}</p>}
        </div>
      </header>
      <p className={styles.question}>
        <Said>{question}</Said>
      </p>
      {note && (
        <p className={styles.note}>
          <Said>{note}</Said>
        </p>
      )}
      <p className={styles.only}>
        <Lock size={14} aria-hidden />
        {only}
      </p>
      <ul className={styles.cards}>
        {candidates.map(({ id, title: name, about, pictures, answers }) => (
          <li key={id}>
            <Shot title={name} about={about} pictures={pictures}>
              <Reactions
                title={name}
                chosen={chosen.get(id)}
                choose={(reaction) => choose?.(id, reaction)}
                disabled={!choose}
              />
              {answers}
            </Shot>
          </li>
        ))}
      </ul>
    </div>
  );
};
