import type { ReactNode } from 'react';
import { Face } from '@/components/shared/friends/face';
import { REACTIONS } from '@/components/shared/friends/reactions';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Said } from '@/components/shared/said';
import type { SaidOf, SharedPick } from '@/lib/domain/friends/pick';
import type { PickAnswer } from '@/lib/domain/friends/said';
import styles from './voice.module.css';

type VoiceProps = {
  answer: SaidOf<PickAnswer>;
  pick: SharedPick;
  name: string;
  face: string | undefined;
  /** Stands beside the name. */
  mark?: ReactNode;
  children?: ReactNode;
};

/** What one person answered: each thing with their reaction, then their words. */
export const Voice = ({ answer, pick, name, face, mark, children }: VoiceProps) => {
  const parts = useFriendParts();
  const { reactions, comment } = answer.content;
  const given = pick.pick.candidates.flatMap(({ id, title }) => {
    const reaction = reactions.find(({ candidate }) => candidate === id)?.reaction;
    const icon = REACTIONS.find((one) => one.reaction === reaction)?.icon;
    return reaction && icon ? [{ id, title, reaction, icon }] : [];
  });
  return (
    <li className={styles.voice}>
      <Face id={answer.by} name={name} face={face} />
      <div>
        <p className={styles.who}>
          <b>
            <bdi>{name}</bdi>
          </b>
          {mark}
        </p>
        {comment && (
          <p className={styles.words}>
            <Said>{comment}</Said>
          </p>
        )}
        <ul className={styles.given}>
          {given.map(({ id, title, reaction, icon: Icon }) => (
            <li key={id} className={styles[reaction]}>
              <Icon size={14} aria-hidden />
              <bdi>{title}</bdi>
              <span>{parts(`react.${reaction}`)}</span>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </li>
  );
};
