import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { CircleId } from './circle';
import type { NostrEvent, Rumor } from './event';
import type { Sending } from './news';
import type { Milliseconds } from './register';
import type { Said, SaidId } from './said';

/** A sealed event that was taken in once, so that it never is again, and what it carried, so that it can be deleted. */
export type Wrap = { id: string; key: PersonId; at: UnixSeconds; said?: SaidId };

/** How far a key was read on a relay. `full` is when everything was last compared. */
export type Mark = { relay: string; key: PersonId; since: UnixSeconds; full: UnixSeconds };

/** What came in together and is written together, or not at all. */
export type Intake = { said: readonly Said[]; wraps: readonly Wrap[] };

/** To whom a rumor is sealed when it leaves. */
export type Address = { circle: CircleId } | { person: PersonId };

/** Something to be brought to relays: a rumor sealed when it leaves, or an event signed already (a piece of a photo). */
export type Parcel = {
  id: string;
  /** Parcels of a group leave in the order they were put in; one that no relay takes holds up the rest of its group, unless it is for a photo server. */
  group: string;
  what: Sending['what'];
  pick?: SaidId;
  load: { rumor: Rumor; to: Address } | { event: NostrEvent };
  expires?: UnixSeconds;
  /** Where it should go, and who has taken it. */
  relays: readonly string[];
  taken: readonly string[];
  /** Since when it waits; without, it does not wait yet and is not to leave before `next`, whatever is tried again. */
  at?: Milliseconds;
  tries: number;
  /** Not before. */
  next: Milliseconds;
  /** The last refusal in the relay's own words. */
  because?: string;
};
