import { LIMITS } from '@/lib/domain/friends/limits';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { FriendOpinion } from '@/lib/domain/friends/said';
import styles from './opinion-photos.module.css';
import { PhotoPicture } from './photo-picture';
import { useFetchedPhotos } from './use-fetched-photos';
import { useFriendParts } from './words/friend-words';

type OpinionPhotosProps = {
  opinion: Pick<SaidOf<FriendOpinion>, 'id' | 'content'>;
  /** False where nothing may be asked for or kept: those here already are shown. */
  fetch: boolean;
};

const Photos = ({ opinion: { id, content }, fetch }: OpinionPhotosProps) => {
  const parts = useFriendParts();
  const { photos, product } = content;
  const { edition } = useFetchedPhotos(id, fetch);
  return (
    <ul className={styles.photos}>
      {photos.slice(0, LIMITS.opinionPhotos).map((photo, place) => (
        <li key={photo.sha256}>
          <PhotoPicture
            photo={photo}
            alt={parts('photo.of', { title: product.name, count: place + 1 })}
            edition={edition}
          />
        </li>
      ))}
    </ul>
  );
};

/** The photos of an opinion, small; nothing where it has none. Those not here are fetched. */
export const OpinionPhotos = (about: OpinionPhotosProps) =>
  about.opinion.content.photos.length > 0 && <Photos {...about} />;
