import { useState } from 'react';
import { usePickDoors } from '@/components/pick/pick-doors';
import type { DraftPhoto } from '@/lib/domain/friends/draft';

/** How the last files fared: still being made ready, or how many came in and why the others did not. */
export type Adding = { shrinking: number; added: number; full: boolean } & Record<
  'not-a-picture' | 'too-big' | 'unkept',
  number
>;

const NONE: Adding = { shrinking: 0, added: 0, full: false, 'not-a-picture': 0, 'too-big': 0, unkept: 0 };

/** Takes a photo made ready; false when there is no room to keep it. */
export type Take = (photo: DraftPhoto, bytes: Uint8Array) => Promise<boolean>;

/** Makes files into photos with nothing in them but what can be seen. Files beyond `room` are left out, and said to be. */
export const useShrinking = () => {
  const { shrinkPhoto, newId } = usePickDoors();
  const [adding, set] = useState(NONE);
  const count = (part: 'added' | 'not-a-picture' | 'too-big' | 'unkept') =>
    set((now) => ({ ...now, shrinking: now.shrinking - 1, [part]: now[part] + 1 }));
  const addOne = async (file: Blob, take: Take) => {
    const shrunk = await shrinkPhoto(file);
    if ('refused' in shrunk) return count(shrunk.refused);
    const { bytes, ...facts } = shrunk;
    count((await take({ id: newId(), size: bytes.length, ...facts }, bytes)) ? 'added' : 'unkept');
  };
  const add = async (files: readonly Blob[], room: number, take: Take) => {
    const taken = files.slice(0, Math.max(0, room));
    set({ ...NONE, shrinking: taken.length, full: taken.length < files.length });
    // One after the other: decoding several big pictures at once takes more memory than a phone has.
    for (const file of taken) await addOne(file, take);
  };
  return { adding, add };
};
