import { createContext, use } from 'react';
import type { DraftPhoto } from '@/lib/domain/friends/draft';

/** A photo made anew on this device, with nothing in it but what can be seen; or why the file was not taken. */
export type Shrunk =
  | ({ bytes: Uint8Array } & Pick<DraftPhoto, 'type' | 'width' | 'height'>)
  | { refused: 'not-a-picture' | 'too-big' };

/** What only the pick page may do, beside its Ports. */
export type PickDoors = {
  shrinkPhoto(file: Blob): Promise<Shrunk>;
  /** 8 random bytes as hex: names a draft, a candidate, a photo. */
  newId(): string;
  /** Lets the shopper keep the guest page for one code as a file, to be sent like any other. False when this build has none. */
  saveGuestPage(code: string): Promise<boolean>;
};

export const PickDoorsContext = createContext<PickDoors | null>(null);

/** The doors of the pick page. Throws outside a PickDoorsContext. */
export const usePickDoors = (): PickDoors => {
  const doors = use(PickDoorsContext);
  if (!doors) throw new Error('PickDoorsContext is missing');
  return doors;
};
