import type { FriendsNews } from '@/lib/domain/friends/news';
import type { SaidId } from '@/lib/domain/friends/said';
import { findPick } from '@/lib/friends/picks/find-pick';
import { type Notice, notify } from '@/lib/platform/notify';
import { openOwn } from '@/lib/platform/page-doors';
import { showFriendsOnToolbar } from '@/lib/platform/toolbar';
import { readArea, writeArea } from '@/lib/storage/areas';
import { readBoards } from '@/lib/storage/boards';
import { readNews } from '@/lib/storage/friends/news';
import { inTurn } from '@/lib/storage/queue';
import { readSettings } from '@/lib/storage/settings';
import { friendsIo } from './io';
import { waitingNow } from './picks-waiting';

const TOLD = 'friends.told';

/** What the shopper was told of before, so that they are told once: a pick that waits for them, answers by their number. */
type Told = readonly { about: Notice; pick: SaidId; count: number }[];

const toTell = ({ unreadAnswers, waitingForMe }: FriendsNews): Told => [
  ...unreadAnswers.map(({ pick, count }) => ({ about: 'answers', pick, count }) as const),
  ...waitingForMe.map((pick) => ({ about: 'asked', pick, count: 1 }) as const),
];

const isNew = (told: Told, { about, pick, count }: Told[number]): boolean =>
  !told.some((one) => one.about === about && one.pick === pick && one.count >= count);

/** Tells in notifications, where the shopper chose them, what is new in the news. */
const tell = async (news: FriendsNews): Promise<void> => {
  const now = toTell(news);
  const before = ((await readArea('local', TOLD)) ?? []) as Told;
  const fresh = now.filter((one) => isNew(before, one));
  if (fresh.length === 0 && now.length === before.length) return;
  // Noted first: told twice is worse than not at all.
  await writeArea('local', { [TOLD]: now });
  if (!(await readSettings()).notifyAnswers) return;
  for (const { about, pick } of fresh) {
    const asked = await findPick(friendsIo, pick);
    if (asked) await notify(`${about}:${pick}`, about, asked.pick.question);
  }
};

/** Shows on the toolbar and in notifications what is new from friends. `showTab` shows one tab's own state again. */
export const showNewsOfFriends = (showTab: (tab: number) => Promise<void>): Promise<void> =>
  inTurn('show news of friends', async () => {
    const changed = await showFriendsOnToolbar(await waitingNow());
    if (changed) await Promise.all((await readBoards()).map(({ tab }) => showTab(tab)));
    await tell(await readNews());
  });

/** Opens what a notification was about. */
export const openNotice = (id: string): void => {
  const [about, of] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  openOwn(about === 'reminder' ? `/pick.html#verdict=${of}` : `/pick.html#pick=${of}`);
};
