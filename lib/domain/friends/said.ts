import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Price, ProductIds } from '@/lib/domain/product';
import type { CircleId, Member } from './circle';
import type { Profile } from './person';
import type { Milliseconds } from './register';

/** Names something a person said: the id of its rumor (NIP-59), 64 hex digits. */
export type SaidId = string;

/** A product as friends name it to each other. */
export type ProductRef = { url?: string; name: string; brand?: string; ids: ProductIds; price?: Price };

/** An encrypted photo: where its pieces are and how to open them. `sha256` is that of the ciphertext. */
export type PhotoRef = {
  sha256: string;
  /** AES-256-GCM, both as hex. */
  key: string;
  iv: string;
  /** Bytes of the photo itself. */
  size: number;
  type: 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  /** Ids of the events that carry it (kind 4579), in order; empty when it is on a Blossom server. */
  chunks: readonly string[];
  blossom?: string;
};

/** One of the things to choose among: a product, photos of it tried on, or both. `id` is 8 random bytes as hex. */
export type Candidate = { id: string; title: string; product?: ProductRef; photos: readonly PhotoRef[] };

export type Reaction = 'love' | 'like' | 'unsure' | 'skip';

/** How somebody stands to a thing. */
export type Owning = 'owning' | 'wanting' | 'returned';

/** What must be known to weigh a verdict. */
export type Disclosure = { gifted: boolean; affiliated: boolean; ownExperience: boolean };

/** A question with things to choose among. An edit names the first version as `first` and replaces it whole. */
export type Pick = {
  kind: 'pick';
  first?: SaidId;
  question: string;
  note?: string;
  candidates: readonly Candidate[];
  deadline?: UnixSeconds;
  /** When it is gone for everybody. */
  expires: UnixSeconds;
};

/** Somebody's answer to a pick; their latest stands. */
export type PickAnswer = {
  kind: 'answer';
  pick: SaidId;
  reactions: readonly { candidate: string; reaction: Reaction }[];
  comment?: string;
  /** What a guest calls themselves. */
  name?: string;
};

/** A word in the small thread under a pick, or between two friends about an opinion. */
export type Remark = { kind: 'remark'; about: SaidId; text: string };

/** What a friend says of a product. Their latest about it stands. */
export type FriendOpinion = {
  kind: 'opinion';
  product: ProductRef;
  owning: Owning;
  /** 1 worst … 5 best. */
  rating?: number;
  text: string;
  /** How it fits, in their words: "46 is right for a wide bridge". */
  fit?: string;
  /** Since when they have it. */
  since?: UnixSeconds;
  disclosure: Disclosure;
  photos: readonly PhotoRef[];
};

/** What became of a pick, with thanks to those who answered. */
export type Outcome = {
  kind: 'outcome';
  pick: SaidId;
  decided: 'bought' | 'passed';
  candidate?: string;
  thanks?: string;
};

/** Takes back things the same person said. */
export type Withdrawal = { kind: 'withdrawal'; of: readonly SaidId[] };

export type ProfileSaid = { kind: 'profile' } & Profile;

/** The members of a circle, as its owner keeps them. */
export type Roster = { kind: 'roster'; epoch: number; members: readonly Member[] };

/** Somebody leaves the circle this is said in. */
export type Leave = { kind: 'leave' };

/** Everything friends say to each other that is kept. */
export type Content = Pick | PickAnswer | Remark | FriendOpinion | Outcome | Withdrawal | ProfileSaid | Roster | Leave;

/** Something a person said, verified once when it came in. */
export type Said = {
  id: SaidId;
  by: PersonId;
  /** Strictly growing for each author; of two that replace each other the later stands, then the lower id. */
  t: Milliseconds;
  /** The circle it was said in. Without: said to one person alone (`to`), or by a guest. */
  circle?: CircleId;
  to?: PersonId;
  /** Answered from a guest link: known only by the name they gave. */
  guest: boolean;
  expires?: UnixSeconds;
  content: Content;
  /** What it is found by: ids of what it is about, and of products `gtin:…`, `isbn:…`, `url:…`, `mpn:…`, `name:…`. */
  about: readonly string[];
};

/** Of what one person said in one place, what stands: the latest, then the lower id. */
export const latest = <S extends { t: Milliseconds; id: SaidId }>(said: readonly S[]): S | undefined =>
  said.reduce<S | undefined>(
    (stands, one) => (!stands || one.t > stands.t || (one.t === stands.t && one.id < stands.id) ? one : stands),
    undefined,
  );
