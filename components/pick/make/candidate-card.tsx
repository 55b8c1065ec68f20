import { ArrowLeft, ArrowRight, ImagePlus, Package, X } from 'lucide-react';
import { ChooseFiles } from '@/components/pick/parts/choose-files';
import { Button } from '@/components/shared/button';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import type { DraftCandidate } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import { hostOf } from '@/lib/domain/web-address';
import styles from './candidates.module.css';
import { withoutPhoto } from './draft';
import { DraftPicture } from './draft-picture';
import { useMakeWords } from './words/make-words';

type CardProps = {
  candidate: DraftCandidate;
  place: number;
  last: boolean;
  /** Whether there is room for another photo. */
  room: boolean;
  change(next: DraftCandidate | undefined): void;
  move(by: -1 | 1): void;
  add(files: readonly File[]): void;
};

const Pictures = ({ candidate, change }: Pick<CardProps, 'candidate' | 'change'>) => {
  const say = useMakeWords();
  const parts = useFriendParts();
  const { title, photos } = candidate;
  return (
    <div className={`${styles.pictures} ${photos.length > 1 ? styles.several : ''}`.trim()}>
      {photos.map((photo, place) => (
        <div key={photo.id} className={styles.picture}>
          <DraftPicture photo={photo} alt={parts('photo.of', { title, count: place + 1 })} />
          {photos.length > 1 && (
            <button
              type="button"
              className={styles.cross}
              aria-label={say('candidate.photo.remove', { title, count: place + 1 })}
              onClick={() => change(withoutPhoto(candidate, photo.id))}
            >
              <X size={12} aria-hidden />
            </button>
          )}
        </div>
      ))}
    </div>
  );
};

/** A product of which there is no photo yet: its shop instead, never its picture from there. */
const Unpictured = ({ candidate }: { candidate: DraftCandidate }) => (
  <div className={styles.unpictured}>
    <Package size={24} strokeWidth={1.5} aria-hidden />
    {candidate.product?.url && <small>{hostOf(candidate.product.url)}</small>}
  </div>
);

/** One thing to choose while it is being made: its photos, its name, its place. */
export const CandidateCard = ({ candidate, place, last, room, change, move, add }: CardProps) => {
  const say = useMakeWords();
  const title = candidate.title || say('candidate.number', { count: place + 1 });
  return (
    <li className={styles.card}>
      {candidate.photos.length > 0 ? (
        <Pictures candidate={candidate} change={change} />
      ) : (
        <Unpictured candidate={candidate} />
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={say('candidate.remove', { title })}
        onClick={() => change(undefined)}
      >
        <X size={14} strokeWidth={2} aria-hidden />
      </button>
      <input
        className={styles.name}
        value={candidate.title}
        maxLength={LIMITS.title}
        aria-label={say('candidate.name')}
        placeholder={say('candidate.name')}
        autoComplete="off"
        onChange={({ target }) => change({ ...candidate, title: target.value })}
      />
      <div className={styles.acts}>
        <Button
          variant="square"
          aria-label={say('candidate.earlier', { title })}
          aria-disabled={place === 0}
          onClick={() => place > 0 && move(-1)}
        >
          <ArrowLeft size={16} aria-hidden />
        </Button>
        <Button
          variant="square"
          aria-label={say('candidate.later', { title })}
          aria-disabled={last}
          onClick={() => !last && move(1)}
        >
          <ArrowRight size={16} aria-hidden />
        </Button>
        <ChooseFiles
          icon
          label={say('candidate.photo.of', { title })}
          className={styles.more}
          disabled={!room}
          onChosen={add}
        >
          <ImagePlus size={16} aria-hidden />
        </ChooseFiles>
      </div>
    </li>
  );
};
