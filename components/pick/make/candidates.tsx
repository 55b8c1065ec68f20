import { Camera, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { ChooseFiles } from '@/components/pick/parts/choose-files';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { moved } from '@/components/shared/sources/reorder';
import { useStored } from '@/components/shared/use-stored';
import type { DraftCandidate, PickDraft } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import { readShortlist, watchShortlist } from '@/lib/storage/friends/shortlist';
import { AddingNews } from './adding-news';
import { CandidateCard } from './candidate-card';
import styles from './candidates.module.css';
import { candidatesLeft, photosLeft, withCandidate } from './draft';
import { FromShortlist } from './from-shortlist';
import { useAdding } from './use-adding';
import type { ChangeDraft } from './use-draft';
import { useDropping } from './use-dropping';
import { useMakeWords } from './words/make-words';

type CandidatesProps = { draft: PickDraft; change: ChangeDraft };

const useCandidateActs = ({ change }: CandidatesProps) => {
  const say = useMakeWords();
  const announce = useAnnounce();
  const move = (place: number, by: -1 | 1, title: string) => {
    change((now) => ({ ...now, candidates: moved(now.candidates, place, place + by) }));
    announce(say('candidate.moved', { title, count: place + by + 1 }));
  };
  const set = (id: string, next: DraftCandidate | undefined, title: string) => {
    change((now) => withCandidate(now, id, () => next));
    if (next) return;
    announce(say('candidate.removed', { title }));
    // The button that had the focus is gone with its card.
    document.getElementById('candidates')?.focus();
  };
  return { move, set };
};

/** What to choose among: photos and products, each with a name, in an order. */
export const Candidates = ({ draft, change }: CandidatesProps) => {
  const say = useMakeWords();
  const list = useStored(readShortlist, watchShortlist) ?? [];
  const [choosing, setChoosing] = useState(false);
  const { move, set } = useCandidateActs({ draft, change });
  const titleOf = (count: number) => say('candidate.number', { count });
  const { adding, add } = useAdding({ draft, change, titleOf });
  const over = useDropping((files) => void add(files));
  const full = candidatesLeft(draft) === 0 || photosLeft(draft) === 0;
  return (
    <>
      <ul className={styles.cards}>
        {draft.candidates.map((candidate, place) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            place={place}
            last={place === draft.candidates.length - 1}
            room={photosLeft(draft) > 0}
            change={(next) => set(candidate.id, next, candidate.title)}
            move={(by) => move(place, by, candidate.title)}
            add={(files) => void add(files, candidate.id)}
          />
        ))}
        {!full && (
          <li className={styles.adding}>
            <ChooseFiles
              label={say('add.photo')}
              className={`${styles.add} ${over ? styles.over : ''}`.trim()}
              onChosen={(files) => void add(files)}
            >
              <Camera size={20} strokeWidth={1.5} aria-hidden />
              {say(over ? 'add.drop' : 'add.photo')}
              <small>{say('add.photo.how')}</small>
            </ChooseFiles>
          </li>
        )}
      </ul>
      <AddingNews adding={adding} />
      {full && (
        <p className={styles.full}>
          {candidatesLeft(draft) === 0
            ? say('add.full', { count: LIMITS.candidates })
            : say('add.full.photos', { count: LIMITS.photos })}
        </p>
      )}
      {list.length > 0 && candidatesLeft(draft) > 0 && (
        <p className={styles.list}>
          <Button onClick={() => setChoosing(true)}>
            <ListChecks size={16} aria-hidden />
            {say('add.list')}
          </Button>
        </p>
      )}
      {choosing && <FromShortlist list={list} draft={draft} change={change} close={() => setChoosing(false)} />}
    </>
  );
};
