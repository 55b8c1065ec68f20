import type { Book } from '@/lib/domain/friends/book';
import type { CircleId } from '@/lib/domain/friends/circle';
import { type FriendsNews, NO_NEWS } from '@/lib/domain/friends/news';
import type { SaidOf, SharedPick } from '@/lib/domain/friends/pick';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { FriendOpinion, SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';

/** Words of a friend not looked at yet: who wrote them, and about which pick or opinion, in its own words. */
export type Written = { about: SaidId; kind: 'pick' | 'opinion'; by: PersonId; circle?: CircleId; subject: string };

/** What friends have to do with the page in view, and with what the shopper asked them before. */
export type FriendsState = {
  book: Book | undefined;
  news: FriendsNews;
  /** Pictures friends gave of themselves, in base64 WebP. */
  faces: ReadonlyMap<PersonId, string>;
  /** Who would rather not be asked about things they own. */
  ratherNot: ReadonlySet<PersonId>;
  /** The standing opinion of each friend about the product in view. */
  opinions: readonly SaidOf<FriendOpinion>[];
  /** Picks that are not over: the shopper's own, and friends' that wait for an answer. */
  picks: readonly SharedPick[];
  written: readonly Written[];
  /** Whether the product in view is on the shortlist. */
  kept: boolean;
  /** What the shopper decided about the product in view. */
  decided: Purchase | undefined;
  /** A purchase whose reminder has come. */
  due: Purchase | undefined;
};

export const NO_FRIENDS: FriendsState = {
  book: undefined,
  news: NO_NEWS,
  faces: new Map(),
  ratherNot: new Set(),
  opinions: [],
  picks: [],
  written: [],
  kept: false,
  decided: undefined,
  due: undefined,
};

/** The shopper's own pick with answers not looked at yet, the newest first. */
export const arrivedPick = ({ news, picks }: FriendsState): SharedPick | undefined =>
  picks.find(({ id }) => news.unreadAnswers.some(({ pick }) => pick === id));

/** Whether something new among friends is to be done first. */
export const hasNews = (friends: FriendsState): boolean =>
  arrivedPick(friends) !== undefined || friends.due?.reminder !== undefined;

/** How many were asked: everybody in the circle but the asker. */
export const askedCount = (book: Book | undefined, { circle, by }: Pick<SharedPick, 'circle' | 'by'>): number =>
  book?.circles.find(({ id }) => id === circle)?.members.filter(({ id }) => id !== by).length ?? 0;
