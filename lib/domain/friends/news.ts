import type { BlossomTrouble } from './blossom';
import type { RelayHealth } from './relay';
import type { SaidId } from './said';

/**
 * Something on its way out: pieces done of all pieces. `waiting`: no relay took it yet; it is tried again. `slow`: so much
 * left within an hour (LIMITS.eventsAnHour) that the rest waits, or relays would refuse it.
 */
export type Sending = {
  id: string;
  what: 'pick' | 'answer' | 'opinion' | 'other';
  pick?: SaidId;
  state: 'sending' | 'waiting' | 'slow' | 'refused';
  done: number;
  of: number;
  /** The last refusal in the relay's own words. */
  because?: string;
};

/** The small board of all friends' matters, in storage.session: grows its revision whenever there is something to read again. */
export type FriendsNews = {
  revision: number;
  /** Picks of the shopper with answers they have not looked at, and picks of friends that wait for an answer. */
  unreadAnswers: readonly { pick: SaidId; count: number }[];
  waitingForMe: readonly SaidId[];
  /** Words of others the shopper has not looked at, under a pick or to them alone about an opinion. */
  unreadRemarks: readonly { about: SaidId; kind: 'pick' | 'opinion'; count: number }[];
  /** Somebody asks to be let in. */
  requests: number;
  sending: readonly Sending[];
  relays: readonly RelayHealth[];
  /** Whether news is being fetched right now. */
  fetching: boolean;
  /** Strangers wrote more than is taken in one go (LIMITS.strangersAtOnce): the rest waits, and friends' keys may with it. */
  crowded?: boolean;
  /** Why the shopper's own photo server did not take the photos of the last pick that was sent: they went over the relays instead. */
  photoServer?: { trouble: BlossomTrouble; pick?: SaidId };
};

/** The part of the board that is found in what is kept, and goes by looking or answering. */
export type Unread = Pick<FriendsNews, 'unreadAnswers' | 'waitingForMe' | 'unreadRemarks'>;

export const NO_NEWS: FriendsNews = {
  revision: 0,
  unreadAnswers: [],
  waitingForMe: [],
  unreadRemarks: [],
  requests: 0,
  sending: [],
  relays: [],
  fetching: false,
};
