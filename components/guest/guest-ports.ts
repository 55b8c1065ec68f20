import type { PhotoRef, PickAnswer, Pick as PickSaid } from '@/lib/domain/friends/said';

/** A pick as a guest sees it. */
export type GuestPick = { from: string; pick: PickSaid };

/** gone: withdrawn, revoked, or never there; unreachable: no relay of the link could be asked. */
export type GuestTrouble = 'not-a-link' | 'gone' | 'expired' | 'unreachable';

export type Opened = { state: 'open'; shown: GuestPick } | { state: 'failed'; because: GuestTrouble };

/** What a guest gives. */
export type Given = Pick<PickAnswer, 'reactions' | 'comment' | 'name'>;

/** What became of an answer. */
export type Sent = 'sent' | 'too-late' | 'nothing-said' | 'unreachable';

/** All that the guest page does besides showing: the page's script gives the real ones, tests give their own. */
export type GuestPorts = {
  open(): Promise<Opened>;
  /** Hands photos over as they come; answers those that no relay has. */
  bringPhotos(brought: (photo: PhotoRef, bytes: Uint8Array) => void): Promise<readonly PhotoRef[]>;
  answer(given: Given): Promise<Sent>;
  /** Unix seconds. */
  now(): number;
};
