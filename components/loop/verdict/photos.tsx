import { ImagePlus, X } from 'lucide-react';
import { useRef } from 'react';
import loop from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { AddingNews } from '@/components/pick/make/adding-news';
import { DraftPicture } from '@/components/pick/make/draft-picture';
import type { Adding } from '@/components/pick/make/use-shrinking';
import { ChooseFiles } from '@/components/pick/parts/choose-files';
import { BytesPicture } from '@/components/shared/friends/bytes-picture';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { LIMITS } from '@/lib/domain/friends/limits';
import styles from './photos.module.css';
import type { ChosenPhoto } from './verdict-draft';

type PhotosProps = {
  photos: readonly ChosenPhoto[];
  /** What is on them. */
  title: string;
  adding: Adding;
  add(files: readonly Blob[]): void;
  remove(id: ChosenPhoto['id']): void;
};

const Chosen = ({ photo, alt }: { photo: ChosenPhoto; alt: string }) =>
  photo.bytes ? (
    <BytesPicture bytes={photo.bytes} type={photo.type} alt={alt} />
  ) : (
    <DraftPicture photo={photo} alt={alt} />
  );

/** Up to three photos for friends to see, and the way to choose and drop them. */
export const Photos = ({ photos, title, adding, add, remove }: PhotosProps) => {
  const say = useLoopWords();
  const parts = useFriendParts();
  const group = useRef<HTMLFieldSetElement>(null);
  const drop = (id: string) => {
    remove(id);
    // The button that had the focus is gone.
    group.current?.focus();
  };
  return (
    <fieldset ref={group} className={loop.group} tabIndex={-1}>
      <legend>{say('verdict.photos')}</legend>
      <ul className={styles.photos}>
        {photos.map((photo, place) => (
          <li key={photo.id} className={styles.photo}>
            <Chosen photo={photo} alt={parts('photo.of', { title, count: place + 1 })} />
            <button
              type="button"
              className={styles.cross}
              aria-label={say('verdict.photos.remove', { count: place + 1 })}
              onClick={() => drop(photo.id)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
        {photos.length < LIMITS.opinionPhotos && (
          <li className={styles.adding}>
            <ChooseFiles label={say('verdict.photos.add')} className={styles.add} onChosen={add}>
              <ImagePlus size={20} strokeWidth={1.5} aria-hidden />
              {say('verdict.photos.add')}
            </ChooseFiles>
          </li>
        )}
      </ul>
      <AddingNews adding={adding} />
      <p className={loop.hint}>{say('verdict.photos.hint', { count: LIMITS.opinionPhotos })}</p>
    </fieldset>
  );
};
