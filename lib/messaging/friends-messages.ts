import type { BlossomFinding } from '@/lib/domain/friends/blossom';
import type { DraftPhoto } from '@/lib/domain/friends/draft';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Profile } from '@/lib/domain/friends/person';
import type { Published, ReviewText } from '@/lib/domain/friends/public-review';
import type { Advice } from '@/lib/domain/friends/purchase';
import type { RelayHealth } from '@/lib/domain/friends/relay';
import type { FriendOpinion, Outcome, PickAnswer, ProductRef, SaidId } from '@/lib/domain/friends/said';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';

export type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';

/** Commands about friends. What they change comes back through storage. */
export type FriendsMessages = {
  /** Keeps the background awake and the relays' news coming while somebody watches. At most 10 s apart. */
  watchingFriends(about: Record<never, never>): void;

  /** Makes the shopper's key at first need; with one already there only changes what friends see of them. */
  introduce(me: Profile): Outcomes;
  /** Makes a one-use invitation; `code` goes behind the `#` of a link or into a QR code. */
  invite(about: Record<never, never>): Outcomes<{ id: string; code: string }>;
  withdrawInvite(about: { id: string }): void;
  /** Who invites with a link, code or QR text, and the relays that accepting it contacts. Nobody is contacted yet. */
  readInvite(about: { code: string }): Outcomes<{ from: string; relays: readonly string[] }>;
  /** Asks to be let in with a link, code or QR text. `words` are to be compared with the inviter's. */
  acceptInvite(about: { code: string; me: Profile }): Outcomes<{ from: string; words: readonly string[] }>;
  /** The four words both sides see: for one request, or, without `invite`, for whom the shopper asked to be let in. */
  compareWords(about: { invite?: string; person: PersonId }): readonly string[];
  letIn(about: { invite: string; person: PersonId; name: string }): Outcomes;
  turnAway(about: { invite: string; person: PersonId }): void;
  rename(about: { person: PersonId; name: string }): void;
  /** Removing changes the circle's secret: what is said from now on the removed cannot read. */
  removeFriend(about: { person: PersonId; block: boolean }): Outcomes;
  unblock(about: { person: PersonId }): void;
  /**
   * Takes back what was said, tells friends that the shopper leaves, and deletes everything, also when the page that asked
   * is closed. `all`: relays were told all of it.
   */
  takeBackAndDelete(about: Record<never, never>): { all: boolean };
  /** Without id a new group. Without members it is dropped. */
  setGroup(about: { id?: string; name: string; members: readonly PersonId[] }): void;

  setRelays(about: { relays: readonly string[] }): Outcomes;
  /** Goes to a relay and reports how it is; it must be `wss:` or on this machine. */
  testRelay(about: { url: string }): RelayHealth;

  /** The shopper's key and circles under a passphrase, as the text of a file. */
  backUp(about: { passphrase: string }): Outcomes<{ file: string }>;
  /** The key as 24 words (BIP 39). */
  recoveryWords(about: Record<never, never>): readonly string[];
  /** What a second device scans: the key sealed under a code that is typed there. */
  secondDevice(about: Record<never, never>): Outcomes<{ code: string; text: string }>;
  /** Never over an existing identity. */
  restore(
    about: { text: string; passphrase: string } | { words: string; relays: readonly string[]; name: string },
  ): Outcomes;

  /** Seals a draft and sends it; how far it is stands in the news. */
  sendPick(about: { draft: string }): Outcomes<{ pick: SaidId }>;
  withdrawPick(about: { pick: SaidId }): Outcomes;
  extendPick(about: { pick: SaidId; deadline?: UnixSeconds; expires: UnixSeconds }): Outcomes;
  /** The shopper looked at a pick: its answers and remarks are no longer news. */
  sawPick(about: { pick: SaidId }): void;
  /** The shopper looked at an opinion, and at what was written to them about it. */
  sawOpinion(about: { opinion: SaidId }): void;
  answerPick(about: Pick<PickAnswer, 'pick' | 'reactions' | 'comment'>): Outcomes;
  remark(about: { about: SaidId; text: string }): Outcomes;
  /** Brings the photos of a pick or an opinion into storage, by the hash of their ciphertext. */
  fetchPhotos(about: { said: SaidId }): Outcomes;
  /** Brings those that lie on a server its author chose, which sees who asks: only on the shopper's own click. */
  loadPhotos(about: { said: SaidId }): Outcomes;
  /** Tries the shopper's own photo server with random bytes, as a photo would. */
  testPhotoServer(about: { address: string }): BlossomFinding;
  /** A link that opens one pick without Grapevine; asked again it is the same. */
  guestLink(about: { pick: SaidId }): Outcomes<{ code: string }>;
  revokeGuestLink(about: { pick: SaidId }): void;
  judgeGuest(about: { pick: SaidId; person: PersonId; accepted: boolean }): void;

  /**
   * Says something of a product to friends; without `to` to all of them, with an empty list to nobody but the own store.
   * `photos` wait as those of a draft named like the purchase, which is forgotten whatever comes of it; those of `earlier`,
   * which it is said in place of, go by their hash.
   */
  sayOpinion(
    about: Omit<FriendOpinion, 'kind' | 'photos'> & {
      to?: readonly PersonId[];
      purchase?: string;
      photos?: readonly DraftPhoto[];
      earlier?: SaidId;
    },
  ): Outcomes<{ id: SaidId }>;
  /** Publishes a review of a purchase for everybody, once; without `review` sends again the one that may not have arrived. */
  publishReview(about: { purchase: string; review?: ReviewText }): Published;
  /** Forgets a review that is known never to have left; any other stays. */
  dropReview(about: { purchase: string }): void;
  withdrawSaid(about: { id: SaidId }): Outcomes;
  /** Asks a friend about a product they said something of. */
  askFriend(about: { opinion: SaidId; text: string }): Outcomes;

  /** Bought or passed: friends who answered are thanked, and a purchase is followed up. */
  decide(about: {
    product: ProductRef;
    decided: Outcome['decided'];
    pick?: SaidId;
    candidate?: string;
    thanks?: string;
    advice: Advice;
    arrives?: UnixSeconds;
  }): Outcomes<{ id: string }>;
  remindLater(about: { purchase: string; days: number }): void;
  remindNever(about: { purchase: string }): void;
  /** Whether the advice was right, and whether the thing was kept. */
  tellHowItWent(about: { purchase: string; came?: 'kept' | 'returned'; adviceWasRight?: boolean }): void;
  forgetPurchase(about: { purchase: string }): void;

  /** Keeps a product on the shortlist, or drops it. */
  shortlist(about: { product: Product; keep: boolean; note?: string }): void;
};
