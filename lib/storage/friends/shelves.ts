import type { DBSchema } from 'idb';
import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import type { Mark, Parcel, Wrap } from '@/lib/domain/friends/mail';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { VaultCopy } from './vault-copy';

/** The bytes of one photo, by the hash of its ciphertext. `at`: when it came here. */
export type KeptPhoto = { sha256: string; type: DraftPhoto['type']; bytes: Uint8Array; at: UnixSeconds };

/** The bytes of one photo of a draft. */
export type KeptDraftPhoto = { id: string; draft: string; type: DraftPhoto['type']; bytes: Uint8Array };

/** What the database holds of friends. */
export type FriendsShelves = DBSchema & {
  vault: { key: string; value: VaultCopy };
  said: { key: SaidId; value: Said; indexes: { kind: Said['content']['kind']; about: string } };
  wraps: { key: string; value: Wrap; indexes: { said: SaidId } };
  marks: { key: [relay: string, key: PersonId]; value: Mark };
  /** Keyed by a number that grows, so that parcels stay in the order they were put in. */
  outbox: { key: number; value: Parcel; indexes: { id: string } };
  photos: { key: string; value: KeptPhoto };
  drafts: { key: string; value: PickDraft };
  draftPhotos: { key: string; value: KeptDraftPhoto; indexes: { draft: string } };
};
