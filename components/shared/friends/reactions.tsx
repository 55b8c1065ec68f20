import { CircleQuestionMark, Heart, type LucideIcon, SkipForward, ThumbsUp } from 'lucide-react';
import { useId } from 'react';
import type { Reaction } from '@/lib/domain/friends/said';
import styles from './reactions.module.css';
import { useFriendParts } from './words/friend-words';

/** The four answers, in the order they are offered, each with its shape. */
export const REACTIONS: readonly { reaction: Reaction; icon: LucideIcon }[] = [
  { reaction: 'love', icon: Heart },
  { reaction: 'like', icon: ThumbsUp },
  { reaction: 'unsure', icon: CircleQuestionMark },
  { reaction: 'skip', icon: SkipForward },
];

type ReactionsProps = {
  /** What is answered about. */
  title: string;
  chosen: Reaction | undefined;
  choose(reaction: Reaction): void;
  disabled?: boolean;
};

/** Love, like, unsure or skip, as native radio buttons with a shape and a word each. */
export const Reactions = ({ title, chosen, choose, disabled = false }: ReactionsProps) => {
  const say = useFriendParts();
  const name = useId();
  return (
    <fieldset className={styles.react} disabled={disabled}>
      <legend className="visuallyHidden">{say('react.for', { title })}</legend>
      {REACTIONS.map(({ reaction, icon: Icon }) => (
        <label key={reaction}>
          <input type="radio" name={name} checked={reaction === chosen} onChange={() => choose(reaction)} />
          <span>
            <Icon size={20} strokeWidth={1.5} aria-hidden />
            {say(`react.${reaction}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
