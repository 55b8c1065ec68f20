import { Chip } from '@/components/popup/parts/chip';
import { Face } from '@/components/shared/friends/face';
import { REACTIONS } from '@/components/shared/friends/reactions';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Said } from '@/components/shared/said';
import { nameOf } from '@/lib/domain/friends/book';
import type { SaidOf, SharedPick } from '@/lib/domain/friends/pick';
import type { PickAnswer, Reaction } from '@/lib/domain/friends/said';
import styles from './friends.module.css';
import type { FriendsState } from './friends-state';
import { useFriendsWords } from './words/friends-words';

/** How many comments the popup shows; the rest is on the pick's page. */
const COMMENTS = 3;

const TONES: Record<Reaction, 'positive' | 'unsure' | 'plain'> = {
  love: 'positive',
  like: 'positive',
  unsure: 'unsure',
  skip: 'plain',
};

/** What somebody was warmest about, and how warm. */
const warmest = ({ reactions }: PickAnswer, pick: SharedPick) => {
  for (const { reaction, icon } of REACTIONS) {
    const about = reactions.find((one) => one.reaction === reaction)?.candidate;
    const title = pick.pick.candidates.find(({ id }) => id === about)?.title;
    if (title !== undefined) return { reaction, icon, title };
  }
  return undefined;
};

type CommentProps = { answer: SaidOf<PickAnswer>; pick: SharedPick; friends: FriendsState };

const Comment = ({ answer: { by, guest, content }, pick, friends: { book, faces } }: CommentProps) => {
  const say = useFriendsWords();
  const parts = useFriendParts();
  const name = guest ? content.name || parts('guest') : ((book && nameOf(book, by, pick.circle)) ?? parts('somebody'));
  const most = warmest(content, pick);
  return (
    <li className={styles.voice}>
      <Face id={by} name={name} face={faces.get(by)} />
      <div>
        <p className={styles.who}>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {most && <span>{say('arrived.on', { candidate: most.title })}</span>}
        </p>
        <Said className={styles.words ?? ''}>{content.comment ?? ''}</Said>
      </div>
      {most && (
        <Chip tone={TONES[most.reaction]} icon={most.icon}>
          {parts(`react.${most.reaction}`)}
        </Chip>
      )}
    </li>
  );
};

/** The latest words that came with answers to a pick. */
export const Comments = ({ pick, friends }: { pick: SharedPick; friends: FriendsState }) => {
  const said = pick.answers.filter(({ content }) => content.comment).slice(-COMMENTS);
  if (said.length === 0) return null;
  return (
    <ul className={styles.voices}>
      {said.map((answer) => (
        <Comment key={answer.id} answer={answer} pick={pick} friends={friends} />
      ))}
    </ul>
  );
};
