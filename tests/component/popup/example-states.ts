import { NO_FRIENDS } from '@/components/popup/friends/friends-state';
import type { PopupState } from '@/components/popup/state/state';
import { stateOf } from '@/components/popup/state/store';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import type { NotProduct } from '@/lib/domain/sighting';
import { ARRIVED, ASKED, DUE, KEPT, KNOWN, MATTERS, REMARKED, WAITING } from './example-friends';
import {
  ASIDE,
  BLOG_FOUND,
  BLOG_WAITING,
  blogFailed,
  boardWith,
  FORUM_FOUND,
  FORUM_LOOKING,
  forumFailed,
  NOW,
  OPINIONS,
  PAGE_FOUND,
  PRODUCT,
  SETTINGS,
} from './examples';

/** A state with its summary; whatever is not named is as in daily use. */
export const state = (known: Partial<Omit<PopupState, 'summary'>>): PopupState =>
  stateOf({
    board: undefined,
    opinions: [],
    settings: SETTINGS,
    background: { state: 'fine' },
    online: true,
    friends: NO_FRIENDS,
    ...known,
  });

const ALL_FOUND = [PAGE_FOUND, FORUM_FOUND, BLOG_FOUND];
const none = (why: NotProduct) => state({ board: boardWith([], { page: { state: 'none', why } }) });
const ownPage = { ...PAGE_FOUND, count: 0 };

/** Every state of the popup under its name. */
export const STATES = {
  rated: state({ board: boardWith(ALL_FOUND), opinions: [...OPINIONS, ...ASIDE] }),
  partial: state({ board: boardWith([PAGE_FOUND, FORUM_FOUND, BLOG_WAITING]), opinions: OPINIONS.slice(0, 21) }),
  looking: state({ board: boardWith([PAGE_FOUND, FORUM_LOOKING, BLOG_WAITING]), opinions: OPINIONS.slice(0, 12) }),
  tooFew: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS.slice(0, 4) }),
  nobody: state({
    board: boardWith(
      [FORUM_FOUND, BLOG_FOUND].map((lookup) => ({ ...lookup, count: 0 })),
      {
        page: { state: 'product', product: { ...PRODUCT, ids: {} }, key: PRODUCT.url, corrected: false },
      },
    ),
  }),
  allAside: state({ board: boardWith(ALL_FOUND), opinions: ASIDE }),
  passedOver: state({
    board: boardWith([PAGE_FOUND, FORUM_FOUND], {
      passedOver: [
        { source: 'steam', label: 'Steam', why: 'category' },
        { source: 'openlibrary', label: 'Open Library', why: 'category' },
        { source: 'feed:loin.example', label: 'Vu de loin', why: 'language' },
      ],
    }),
    opinions: OPINIONS.slice(0, 21),
  }),
  unanswered: state({ board: boardWith([forumFailed('no-permission'), blogFailed('unreachable')]) }),
  troubles: state({
    board: boardWith([PAGE_FOUND, forumFailed('throttled', NOW + 1800), blogFailed('not-understood', 2)]),
    opinions: OPINIONS.slice(0, 14),
  }),
  refused: state({ board: boardWith([PAGE_FOUND, forumFailed('refused'), blogFailed('our-bug')]), opinions: OPINIONS }),
  offline: state({
    board: boardWith([PAGE_FOUND, FORUM_FOUND].map((lookup) => ({ ...lookup, at: NOW - 4 * 86_400 }))),
    opinions: OPINIONS,
    online: false,
  }),
  lostButKnown: state({
    board: boardWith(ALL_FOUND),
    opinions: OPINIONS,
    background: { state: 'lost', because: 'Could not establish connection' },
  }),
  firstUse: state({ board: boardWith([ownPage]), settings: FIRST_SETTINGS }),
  pageOnly: state({ board: boardWith([PAGE_FOUND]), opinions: OPINIONS.slice(0, 12), settings: FIRST_SETTINGS }),
  privately: state({ board: boardWith(ALL_FOUND, { private: true }), opinions: OPINIONS }),
  detecting: state({}),
  unreadable: state({ board: boardWith([], { page: { state: 'unreadable' } }) }),
  lost: state({ background: { state: 'lost', because: 'The message channel closed' } }),
  listing: none('listing'),
  search: none('search'),
  article: none('article'),
  cart: none('cart'),
  login: none('login'),
  home: none('home'),
  offLimits: none('off-limits'),
  nothingForSale: none('nothing-for-sale'),
  friendsKnow: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: KNOWN }),
  answersArrived: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: ARRIVED }),
  waitingForFriends: { ...none('listing'), friends: WAITING },
  friendAsks: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: ASKED }),
  reminded: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: DUE }),
  shortlisted: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: KEPT }),
  friendsMatters: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: MATTERS }),
  friendsWrote: state({ board: boardWith(ALL_FOUND), opinions: OPINIONS, friends: REMARKED }),
} as const satisfies Record<string, PopupState>;

export type StateName = keyof typeof STATES;
