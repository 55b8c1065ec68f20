import { isOpen } from '@/lib/domain/friends/pick';
import { due } from '@/lib/friends/circle/due';
import { flush } from '@/lib/friends/exchange/flush';
import { type Following, followAll } from '@/lib/friends/exchange/follow';
import { heal } from '@/lib/friends/exchange/heal';
import { showNews, standingPicks } from '@/lib/friends/exchange/news';
import { sync } from '@/lib/friends/exchange/sync';
import { tidyRows } from '@/lib/friends/exchange/tidy-rows';
import { nowMs, nowSeconds } from '@/lib/platform/clock';
import { alarmIn, alarmUnlessSet } from '@/lib/platform/lifetime';
import { bookHere } from '@/lib/storage/friends/book';
import { readNews } from '@/lib/storage/friends/news';
import { inTurn } from '@/lib/storage/queue';
import { friendsIo } from './io';
import { heardFromFriends } from './news-heard';

/** The alarm by which friends' news is fetched while nobody watches. */
export const FRIENDS_ALARM = 'friends';

const USUALLY_MINUTES = 15;
/** While friends are being asked, or something still waits to leave. */
const OFTEN_MINUTES = 5;
/** Whoever watches says so again within this. */
const WATCHED_MS = 15_000;

const isExpectant = async (): Promise<boolean> => {
  const me = (await bookHere())?.id;
  const picks = await standingPicks(friendsIo, nowSeconds());
  return (
    picks.some((pick) => pick.by === me && isOpen(pick, nowSeconds())) || (await friendsIo.outbox.all()).length > 0
  );
};

/** Never the same for all, so that relays cannot tell who belongs together by when they come. */
const around = (minutes: number): number => minutes * (0.8 + 0.4 * Math.random());

const setAlarm = async (): Promise<void> =>
  alarmIn(FRIENDS_ALARM, around((await isExpectant()) ? OFTEN_MINUTES : USUALLY_MINUTES));

/** Brings out what waits, fetches what is new, and does what circles need then. Without friends nothing is contacted. */
export const fetchFriends = (): Promise<void> =>
  inTurn('fetch friends', async () => {
    if (!(await bookHere())) return;
    await flush(friendsIo);
    const said = await sync(friendsIo);
    await due(friendsIo);
    await flush(friendsIo);
    await heardFromFriends(said);
    await setAlarm();
  });

/** Something was said here: it leaves now, whatever else goes on. */
export const sendOut = async (): Promise<void> => {
  if (!(await bookHere())) return;
  await flush(friendsIo);
  await showNews(friendsIo);
  await setAlarm();
};

/** Takes up what was begun before the browser ended the background. */
export const resumeFriends = async (): Promise<void> => {
  if (!(await bookHere())) return;
  const { fetching, revision } = await readNews();
  if (fetching) await friendsIo.news((now) => ({ ...now, fetching: false }));
  // The board does not outlive the browser.
  if (revision === 0) await showNews(friendsIo);
  await flush(friendsIo);
  await alarmUnlessSet(FRIENDS_ALARM, around(1));
};

/** Once a day: what relays lost is sealed again, what has expired is forgotten. */
export const tidyFriends = async (): Promise<void> => {
  if (!(await bookHere())) return;
  await heal(friendsIo);
  await tidyRows(friendsIo);
  await flush(friendsIo);
};

const createWatch = () => {
  let following: Following | undefined;
  let last = 0;
  const stopUnwatched = (): void => {
    if (nowMs() - last < WATCHED_MS) return void setTimeout(stopUnwatched, WATCHED_MS);
    following?.stop();
    following = undefined;
  };
  return async (): Promise<void> => {
    last = nowMs();
    if (!(await bookHere())) return;
    const begins = following === undefined;
    following ??= followAll(friendsIo, (said) => void heardFromFriends(said));
    if (begins) setTimeout(stopUnwatched, WATCHED_MS);
    await following.tend();
    if (begins) await fetchFriends();
    else await flush(friendsIo);
  };
};

/** Somebody looks at friends' matters: news comes as it happens until they stop saying so. */
export const watchingFriends: () => Promise<void> = createWatch();
