import { due } from '@/lib/friends/circle/due';
import { flush } from '@/lib/friends/exchange/flush';
import { heal } from '@/lib/friends/exchange/heal';
import { showNews } from '@/lib/friends/exchange/news';
import { sync } from '@/lib/friends/exchange/sync';
import { nowSeconds } from '@/lib/platform/clock';
import { bookHere } from '@/lib/storage/friends/book';
import { readNews } from '@/lib/storage/friends/news';
import { tidyFriends as tidyKept } from '@/lib/storage/friends/tidy';
import { inTurn } from '@/lib/storage/queue';
import { friendsIo } from './io';
import { heardFromFriends } from './news-heard';
import { keepFriendsAlarm, setFriendsAlarm } from './watching-alarm';
import { createWatch } from './watching-live';

const DAY = 86_400;

/** For whoever has friends; for others nothing is read, written or contacted. */
const withFriends = async (act: () => Promise<void>): Promise<void> => {
  if (await bookHere()) await act();
};

const fetchNow = async (): Promise<void> => {
  await flush(friendsIo);
  const said = await sync(friendsIo);
  await due(friendsIo);
  await flush(friendsIo);
  await heardFromFriends(said);
  await setFriendsAlarm();
};

/** Brings out what waits, fetches what is new, and does what circles need then. */
export const fetchFriends = (): Promise<void> => inTurn('fetch friends', () => withFriends(fetchNow));

/** Something was said here: it leaves now, whatever else goes on. */
export const sendOut = (): Promise<void> =>
  withFriends(async () => {
    await flush(friendsIo);
    await showNews(friendsIo);
    await setFriendsAlarm();
  });

/** Takes up what was begun before the browser ended the background. */
export const resumeFriends = (): Promise<void> =>
  withFriends(async () => {
    const { fetching, revision } = await readNews();
    if (fetching) await friendsIo.news((now) => ({ ...now, fetching: false }));
    // The board does not outlive the browser.
    if (revision === 0) await showNews(friendsIo);
    await flush(friendsIo);
    await keepFriendsAlarm();
  });

/** Once a day: what relays lost is sealed again, what has expired is forgotten. */
export const tidyFriends = (): Promise<void> =>
  withFriends(async () => {
    await heal(friendsIo);
    const me = await bookHere();
    if (me) await tidyKept(me.id, nowSeconds() - DAY);
    await flush(friendsIo);
  });

const { watch, stop } = createWatch({
  io: friendsIo,
  after: (ms, act) => void setTimeout(act, ms),
  fetch: fetchFriends,
  heard: (said) => void heardFromFriends(said),
});

/** Somebody looks at friends' matters: news comes as it happens until they stop saying so. */
export const watchingFriends = (): Promise<void> =>
  withFriends(async () => {
    await watch();
    await flush(friendsIo);
  });

/** Hangs up, and does something while nothing of friends is taken in, said or made ready to leave. */
export const withFriendsStopped = (act: () => Promise<void>): Promise<void> => {
  stop();
  return friendsIo.inTurn('in', () => friendsIo.inTurn('say', act));
};
