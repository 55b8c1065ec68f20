import { Equal, Heart, type LucideIcon, Minus, Plus, ShoppingBag } from 'lucide-react';
import { Chip } from '@/components/popup/parts/chip';
import { Button } from '@/components/shared/button';
import { Face } from '@/components/shared/friends/face';
import { OpinionPhotos } from '@/components/shared/friends/opinion-photos';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { duration } from '@/components/shared/times';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { FriendOpinion } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import styles from './friends.module.css';
import { type SayFriends, useFriendsWords } from './words/friends-words';

type Leaning = 'love' | 'like' | 'mixed' | 'dislike' | 'wanting' | 'returned';

const CHIPS: Record<Leaning, { tone: 'positive' | 'negative' | 'unsure' | 'plain'; icon: LucideIcon }> = {
  love: { tone: 'positive', icon: Heart },
  like: { tone: 'positive', icon: Plus },
  mixed: { tone: 'unsure', icon: Equal },
  dislike: { tone: 'negative', icon: Minus },
  wanting: { tone: 'plain', icon: ShoppingBag },
  returned: { tone: 'negative', icon: Minus },
};

/** What a friend's opinion comes to in one word; undefined when they gave no rating. */
export const leaningOf = ({ owning, rating }: FriendOpinion): Leaning | undefined => {
  if (owning !== 'owning') return owning;
  if (rating === undefined) return undefined;
  if (rating >= 4) return rating >= 5 ? 'love' : 'like';
  return rating >= 3 ? 'mixed' : 'dislike';
};

const whyTheyKnow = (
  { owning, since }: FriendOpinion,
  time: (since: UnixSeconds) => string,
  say: SayFriends,
): string =>
  owning === 'owning' && since !== undefined ? say('owning.for', { time: time(since) }) : say(`owning.${owning}`);

type VoiceProps = {
  name: string;
  id: string;
  face: string | undefined;
  opinion: SaidOf<FriendOpinion>;
  /** Whether its photos may be fetched. */
  fetch: boolean;
  now: UnixSeconds;
  /** Only where they may be asked. */
  ask?: (() => void) | undefined;
};

/** One friend: face, name, why they know, their words, and what it comes to. */
export const Voice = ({ name, id, face, opinion: said, fetch, now, ask }: VoiceProps) => {
  const say = useFriendsWords();
  const language = useLanguage();
  const opinion = said.content;
  const leaning = leaningOf(opinion);
  const { text, fit } = opinion;
  return (
    <li className={styles.voice}>
      <Face id={id} name={name} face={face} />
      <div>
        <p className={styles.who}>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          <span>{whyTheyKnow(opinion, (since) => duration(since, now, language), say)}</span>
        </p>
        {(text || fit) && <Said className={styles.words ?? ''}>{text || (fit ?? '')}</Said>}
        {text && fit && (
          <p className={styles.beside}>
            {say('fit')} <bdi>{fit}</bdi>
          </p>
        )}
        <OpinionPhotos opinion={said} fetch={fetch} />
        {ask && (
          <Button variant="link" className={styles.small ?? ''} onClick={ask}>
            {say('askThem', { name })}
          </Button>
        )}
      </div>
      {leaning && (
        <Chip tone={CHIPS[leaning].tone} icon={CHIPS[leaning].icon}>
          {say(`chip.${leaning}`)}
        </Chip>
      )}
    </li>
  );
};
