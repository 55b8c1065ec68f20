import { isOpen } from '@/lib/domain/friends/pick';
import { standingPicks } from '@/lib/friends/exchange/news';
import { isPressing } from '@/lib/friends/exchange/parcels';
import { nowSeconds } from '@/lib/platform/clock';
import { alarmIn, alarmUnlessSet } from '@/lib/platform/lifetime';
import { bookHere } from '@/lib/storage/friends/book';
import { friendsIo } from './io';

/** The alarm by which friends' news is fetched while nobody watches. */
export const FRIENDS_ALARM = 'friends';

const USUALLY_MINUTES = 15;
/** While friends are being asked, or something that may leave soon still waits. */
const OFTEN_MINUTES = 5;

const isExpectant = async (): Promise<boolean> => {
  const now = nowSeconds();
  const [book, parcels] = await Promise.all([bookHere(), friendsIo.outbox.all()]);
  if (isPressing(parcels, (now + OFTEN_MINUTES * 60) * 1000)) return true;
  return (await standingPicks(friendsIo, now)).some((pick) => pick.by === book?.id && isOpen(pick, now));
};

/** Never the same for all, so that relays cannot tell who belongs together by when they come. */
const around = (minutes: number): number => minutes * (0.8 + 0.4 * Math.random());

/** Sets when friends' news is fetched next. */
export const setFriendsAlarm = async (): Promise<void> =>
  alarmIn(FRIENDS_ALARM, around((await isExpectant()) ? OFTEN_MINUTES : USUALLY_MINUTES));

/** Has it fetched soon where no time is set: Firefox forgets alarms when it closes. */
export const keepFriendsAlarm = (): Promise<void> => alarmUnlessSet(FRIENDS_ALARM, around(1));
