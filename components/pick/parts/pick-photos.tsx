import type { ReactNode } from 'react';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import { PhotoPicture } from '@/components/shared/friends/photo-picture';
import { type Fetched, useFetchedPhotos } from '@/components/shared/friends/use-fetched-photos';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { Notice } from '@/components/shared/notice';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { Candidate, PhotoRef } from '@/lib/domain/friends/said';
import { LoadPhotos } from './load-photos';
import { type Elsewhere, hostOfPhoto, useElsewhere } from './use-elsewhere';
import { usePhotoWords } from './words/photo-words';

/** The photos of a pick as they come: each candidate's, ready to be drawn, and how bringing them stands. */
export type PickPhotos = {
  fetched: Fetched;
  again(): void;
  /** Those on a server of the asker's, which come only when the reader says so. */
  elsewhere: Elsewhere;
  of(candidate: Candidate): readonly ReactNode[];
};

/** Brings the photos of a pick, anew whenever it is shown or has changed. */
export const usePickPhotos = ({ id, pick, sentAt }: SharedPick): PickPhotos => {
  const say = usePickWords();
  const parts = useFriendParts();
  const elsewhereSays = usePhotoWords();
  const all = pick.candidates.flatMap(({ photos }) => photos);
  const wanted = all.some((photo) => hostOfPhoto(photo) === undefined);
  const { fetched, edition, again } = useFetchedPhotos(id, wanted);
  const elsewhere = useElsewhere(id, all);
  const absent = (photo: PhotoRef): string => {
    const host = hostOfPhoto(photo);
    if (host !== undefined) return elsewhereSays('photo.elsewhere', { host });
    return say(fetched === 'here' ? 'photo.missing' : `photo.${fetched}`);
  };
  const of = ({ title, photos }: Candidate) =>
    photos.map((photo, place) => (
      <PhotoPicture
        key={`${photo.sha256} ${sentAt}`}
        photo={photo}
        alt={parts('photo.of', { title, count: place + 1 })}
        absent={absent(photo)}
        edition={edition + elsewhere.edition}
      />
    ));
  return { fetched: wanted ? fetched : 'here', again, elsewhere, of };
};

const NotCome = ({ photos }: { photos: PickPhotos }) => {
  const say = usePickWords();
  if (photos.fetched !== 'missing' && photos.fetched !== 'unreachable') return null;
  return (
    <Notice>
      <p>{say(`photos.${photos.fetched}`)}</p>
      <Button onClick={photos.again}>{say('photo.again')}</Button>
    </Notice>
  );
};

/** Says once what is the matter with photos that did not come, and offers to try again, or to load those that may. */
export const PhotosNotice = ({ photos }: { photos: PickPhotos }) => (
  <>
    <LoadPhotos elsewhere={photos.elsewhere} />
    <NotCome photos={photos} />
  </>
);
