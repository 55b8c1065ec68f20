import type { ReactNode } from 'react';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import { PhotoPicture } from '@/components/shared/friends/photo-picture';
import { type Fetched, useFetchedPhotos } from '@/components/shared/friends/use-fetched-photos';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Notice } from '@/components/shared/notice';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { Candidate } from '@/lib/domain/friends/said';

/** The photos of a pick as they come: each candidate's, ready to be drawn, and how bringing them stands. */
export type PickPhotos = { fetched: Fetched; again(): void; of(candidate: Candidate): readonly ReactNode[] };

/** Brings the photos of a pick, anew whenever it is shown or has changed. */
export const usePickPhotos = ({ id, pick, sentAt }: SharedPick): PickPhotos => {
  const say = usePickWords();
  const parts = useFriendParts();
  const wanted = pick.candidates.some(({ photos }) => photos.length > 0);
  const { fetched, edition, again } = useFetchedPhotos(id, wanted);
  const of = ({ title, photos }: Candidate) =>
    photos.map((photo, place) => (
      <PhotoPicture
        key={`${photo.sha256} ${sentAt}`}
        photo={photo}
        alt={parts('photo.of', { title, count: place + 1 })}
        absent={say(fetched === 'here' ? 'photo.missing' : `photo.${fetched}`)}
        edition={edition}
      />
    ));
  return { fetched: wanted ? fetched : 'here', again, of };
};

/** Says once what is the matter with photos that did not come, and offers to try again. */
export const PhotosNotice = ({ photos }: { photos: PickPhotos }) => {
  const say = usePickWords();
  if (photos.fetched !== 'missing' && photos.fetched !== 'unreachable') return null;
  return (
    <Notice>
      <p>{say(`photos.${photos.fetched}`)}</p>
      <Button onClick={photos.again}>{say('photo.again')}</Button>
    </Notice>
  );
};
