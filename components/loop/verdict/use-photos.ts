import { useShrinking } from '@/components/pick/make/use-shrinking';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { ChosenPhoto, VerdictDraft } from './verdict-draft';
import type { ChangeLate } from './verdict-parts';

/** Makes files into photos of the verdict, and drops them. They are kept nowhere before it is sent. */
export const usePhotos = ({ photos }: Pick<VerdictDraft, 'photos'>, change: ChangeLate) => {
  const { adding, add: shrink } = useShrinking();
  const place = (photo: ChosenPhoto) => change((now) => ({ photos: [...now.photos, photo] }));
  const add = (files: readonly Blob[]) =>
    void shrink(files, LIMITS.opinionPhotos - photos.length, async (photo, bytes) => {
      place({ ...photo, bytes });
      return true;
    });
  const remove = (id: string) => change((now) => ({ photos: now.photos.filter((one) => one.id !== id) }));
  return { photos, adding, add, remove };
};
