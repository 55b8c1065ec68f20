import { useId } from 'react';
import { Button } from '@/components/shared/button';
import { countsSentence } from '@/components/shared/friends/counts-sentence';
import { PhotoPicture } from '@/components/shared/friends/photo-picture';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { countAnswers, favourite, type SharedPick } from '@/lib/domain/friends/pick';
import type { FriendsActions } from './actions';
import { Comments } from './comments';
import styles from './friends.module.css';
import type { FriendsState } from './friends-state';
import { useFriendsWords } from './words/friends-words';

type ArrivedProps = { pick: SharedPick; friends: FriendsState; actions: FriendsActions };

/** Answers to the shopper's own pick that are new: what each candidate got, what friends wrote, and what to do with it. */
export const Arrived = ({ pick, friends, actions }: ArrivedProps) => {
  const say = useFriendsWords();
  const parts = useFriendParts();
  const language = useLanguage();
  const id = useId();
  const counts = countAnswers(pick);
  const best = favourite(counts);
  return (
    <section className={styles.friends} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say('arrived', { count: pick.answers.length })}
      </h2>
      <p className={styles.question}>
        <Said>{pick.pick.question}</Said>
      </p>
      <ul className={styles.answers}>
        {pick.pick.candidates.map(({ id: candidate, title, photos }, place) => (
          <li key={candidate} className={`${styles.answer} ${candidate === best ? styles.best : ''}`}>
            {photos[0] && <PhotoPicture photo={photos[0]} alt={title} />}
            <p>
              <b>
                <bdi>{title}</bdi>
              </b>
              {candidate === best && <span className={styles.favourite}>{say('arrived.best')}</span>}
              {countsSentence(counts[place], parts, language)}
            </p>
          </li>
        ))}
      </ul>
      <Comments pick={pick} friends={friends} />
      <div className={styles.buttons}>
        <Button variant="main" onClick={() => actions.openPick(`#decide=${pick.id}`)}>
          {say('arrived.decide')}
        </Button>
        <Button onClick={() => actions.openPick(`#pick=${pick.id}`)}>{say('arrived.see')}</Button>
      </div>
    </section>
  );
};
