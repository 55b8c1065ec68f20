import type { FriendsNews } from '@/lib/domain/friends/news';
import { ofKind } from '@/lib/domain/friends/pick';
import { unreadNow } from '@/lib/friends/exchange/news';
import { findPick } from '@/lib/friends/picks/find-pick';
import { notify } from '@/lib/platform/notify';
import { openOwn } from '@/lib/platform/page-doors';
import { showFriendsOnToolbar } from '@/lib/platform/toolbar';
import { readArea, writeArea } from '@/lib/storage/areas';
import { readBoards } from '@/lib/storage/boards';
import { readNews } from '@/lib/storage/friends/news';
import { inTurn } from '@/lib/storage/queue';
import { readSettings } from '@/lib/storage/settings';
import { friendsIo } from './io';
import { notTold, type Tidings, tidingsIn, toldNow } from './picks-told';
import { waitingNow } from './picks-waiting';

/** Of what the shopper was told before, so that they are told once. */
const TOLD = 'friends.told';

/** The question of a pick, or the product an opinion is of. */
const subjectOf = async ({ about, pick: id }: Tidings): Promise<string | undefined> => {
  if (about !== 'talk') return (await findPick(friendsIo, id))?.pick.question;
  return ofKind(await friendsIo.said.about([id]), 'opinion').find((one) => one.id === id)?.content.product.name;
};

/** Tells in notifications, where the shopper chose them, what is new in the news. */
const tell = async (news: FriendsNews): Promise<void> => {
  const now = tidingsIn(news);
  const before = ((await readArea('local', TOLD)) ?? []) as readonly Tidings[];
  const next = await toldNow(before, now, () => unreadNow(friendsIo));
  if (JSON.stringify(next) === JSON.stringify(before)) return;
  // Noted first: told twice is worse than not at all.
  await writeArea('local', { [TOLD]: next });
  if (!(await readSettings()).notifyAnswers) return;
  for (const tidings of notTold(before, now)) {
    const subject = await subjectOf(tidings);
    if (subject !== undefined) await notify(`${tidings.about}:${tidings.pick}`, tidings.about, subject);
  }
};

/** Shows on the toolbar and in notifications what is new from friends. `showTab` shows one tab's own state again. */
export const showNewsOfFriends = (showTab: (tab: number) => Promise<void>): Promise<void> =>
  inTurn('show news of friends', async () => {
    const changed = await showFriendsOnToolbar(await waitingNow());
    if (changed) await Promise.all((await readBoards()).map(({ tab }) => showTab(tab)));
    await tell(await readNews());
  });

const PLACES: ReadonlyMap<string, string> = new Map([
  ['reminder', 'verdict'],
  ['talk', 'ask'],
]);

/** Opens what a notification was about. */
export const openNotice = (id: string): void => {
  const [about, of] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  openOwn(`/pick.html#${PLACES.get(about) ?? 'pick'}=${of}`);
};
