import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { ProductRef, SaidId } from './said';

/** A photo already re-encoded on this device, not yet sealed. `id` names its bytes in storage. */
export type DraftPhoto = { id: string; size: number; type: 'image/webp' | 'image/jpeg'; width: number; height: number };

export type DraftCandidate = { id: string; title: string; product?: ProductRef; photos: readonly DraftPhoto[] };

/** A pick in the making, kept so that closing the page loses nothing. */
export type PickDraft = {
  id: string;
  /** The pick this edits. */
  edits?: SaidId;
  question: string;
  note: string;
  candidates: readonly DraftCandidate[];
  deadline?: UnixSeconds;
  /** Days until it is gone for everybody. */
  days: number;
  to: readonly PersonId[];
};
