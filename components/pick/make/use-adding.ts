import { useState } from 'react';
import { usePickDoors } from '@/components/pick/pick-doors';
import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import { keepDraftPhoto } from '@/lib/storage/friends/drafts';
import { candidatesLeft, photosLeft, withCandidate, withCandidates } from './draft';
import type { ChangeDraft } from './use-draft';

/** How the last files fared: still being made ready, or how many came in and why the others did not. */
export type Adding = { shrinking: number; added: number; full: boolean } & Record<
  'not-a-picture' | 'too-big' | 'unkept',
  number
>;

const NONE: Adding = { shrinking: 0, added: 0, full: false, 'not-a-picture': 0, 'too-big': 0, unkept: 0 };

type About = { draft: PickDraft; change: ChangeDraft; titleOf(number: number): string };

/**
 * Makes files into photos of the draft: each a thing to choose of its own, or all of one that is there already. Files that
 * there is no room for are left out, and said to be.
 */
export const useAdding = ({ draft, change, titleOf }: About) => {
  const { shrinkPhoto, newId } = usePickDoors();
  const [adding, set] = useState(NONE);
  const count = (part: 'added' | 'not-a-picture' | 'too-big' | 'unkept') =>
    set((now) => ({ ...now, shrinking: now.shrinking - 1, [part]: now[part] + 1 }));
  const place = (photo: DraftPhoto, to: string | undefined) =>
    change((now) => {
      if (to !== undefined) return withCandidate(now, to, (one) => ({ ...one, photos: [...one.photos, photo] }));
      return withCandidates(now, [{ id: newId(), title: titleOf(now.candidates.length + 1), photos: [photo] }]);
    });
  const addOne = async (file: Blob, to: string | undefined) => {
    const shrunk = await shrinkPhoto(file);
    if ('refused' in shrunk) return count(shrunk.refused);
    const { bytes, ...facts } = shrunk;
    const photo = { id: newId(), size: bytes.length, ...facts };
    const kept = await keepDraftPhoto(draft.id, photo, bytes).then(
      () => true,
      () => false,
    );
    if (kept) place(photo, to);
    count(kept ? 'added' : 'unkept');
  };
  const add = async (files: readonly Blob[], to?: string) => {
    const room = Math.min(photosLeft(draft), to === undefined ? candidatesLeft(draft) : files.length);
    const taken = files.slice(0, Math.max(0, room));
    set({ ...NONE, shrinking: taken.length, full: taken.length < files.length });
    // One after the other: decoding several big pictures at once takes more memory than a phone has.
    for (const file of taken) await addOne(file, to);
  };
  return { adding, add };
};
