import { usePickDoors } from '@/components/pick/pick-doors';
import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import { keepDraftPhoto } from '@/lib/storage/friends/drafts';
import { candidatesLeft, photosLeft, withCandidate, withCandidates } from './draft';
import type { ChangeDraft } from './use-draft';
import { useShrinking } from './use-shrinking';

type About = { draft: PickDraft; change: ChangeDraft; titleOf(number: number): string };

/**
 * Makes files into photos of the draft: each a thing to choose of its own, or all of one that is there already. Files that
 * there is no room for are left out, and said to be.
 */
export const useAdding = ({ draft, change, titleOf }: About) => {
  const { newId } = usePickDoors();
  const { adding, add: shrink } = useShrinking();
  const place = (photo: DraftPhoto, to: string | undefined) =>
    change((now) => {
      if (to !== undefined) return withCandidate(now, to, (one) => ({ ...one, photos: [...one.photos, photo] }));
      return withCandidates(now, [{ id: newId(), title: titleOf(now.candidates.length + 1), photos: [photo] }]);
    });
  const add = (files: readonly Blob[], to?: string) => {
    const room = Math.min(photosLeft(draft), to === undefined ? candidatesLeft(draft) : files.length);
    return shrink(files, room, async (photo, bytes) => {
      const kept = await keepDraftPhoto(draft.id, photo, bytes).then(
        () => true,
        () => false,
      );
      if (kept) place(photo, to);
      return kept;
    });
  };
  return { adding, add };
};
