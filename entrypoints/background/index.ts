import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/lib/messaging/bus';
import { nowSeconds } from '@/lib/platform/clock';
import { offerToKeep, onKeep } from '@/lib/platform/context-menu';
import { alarmEvery, onAlarm, onInstalled } from '@/lib/platform/lifetime';
import { onNotificationClicked } from '@/lib/platform/notify';
import { onPermissionsChanged } from '@/lib/platform/recognising';
import { onTabClosed, openOwnPage } from '@/lib/platform/tabs';
import { keepFromPages } from '@/lib/storage/areas';
import { watchBook } from '@/lib/storage/friends/book';
import { watchNews } from '@/lib/storage/friends/news';
import { emptyLedger } from '@/lib/storage/ledger';
import { dropSealedKeys } from '@/lib/storage/sealed-keys';
import { askAgain, correct, watching } from './again';
import { changeSettings, forgetEverything, takeImport } from './choosing';
import { clipCommands, keepSelected } from './clipping';
import { friendsCommands } from './friends/commands';
import { resumeDeleting } from './friends/deleting';
import { hearFriendsAgain } from './friends/matching';
import { openNotice, showNewsOfFriends } from './friends/picks-notices';
import { planReminder, REMINDER_ALARM, remind } from './friends/purchases-remind';
import { fetchFriends, resumeFriends, tidyFriends } from './friends/watching';
import { FRIENDS_ALARM } from './friends/watching-alarm';
import { showBoard } from './gathering';
import { look } from './looking';
import { readOnRequest, see } from './seeing';
import { openSourceKeys, sealSourceKeys } from './source-keys';
import { tasteRecipe } from './tasting';
import { keepInLine, permissionsChanged, resume, tabClosed, tidy } from './tending';
import { testSource } from './testing';
import { recognise } from './trying';

/** A table of contents: what arrives, and what happens then. Nothing is kept here: the browser may end us at any await. */
export default defineBackground(() => {
  answer({
    worthReading: readOnRequest,
    seen: see,
    look,
    askAgain,
    correct,
    watching,
    changeSettings,
    recognise,
    trySource: testSource,
    tryRecipe: tasteRecipe,
    importData: takeImport,
    sealSourceKeys,
    openSourceKeys,
    dropSourceKeys: dropSealedKeys,
    emptyLedger,
    deleteEverything: forgetEverything,
    ...clipCommands,
    ...friendsCommands,
  });
  onInstalled(() => openOwnPage('/welcome.html'));
  onKeep((selected) => void keepSelected(selected));
  onPermissionsChanged(() => void permissionsChanged());
  onTabClosed((tab) => void tabClosed(tab));
  onAlarm('resume', () => void resume(nowSeconds() - 15));
  onAlarm('tidy', () => void tidy());
  onAlarm('tidy', () => void tidyFriends());
  onAlarm(FRIENDS_ALARM, () => void fetchFriends());
  onAlarm(REMINDER_ALARM, () => void remind());
  onNotificationClicked(openNotice);
  watchNews(() => void showNewsOfFriends(showBoard));
  watchBook(() => void hearFriendsAgain());
  void keepFromPages();
  void offerToKeep();
  void alarmEvery('tidy', 24 * 60);
  void resume(nowSeconds() + 1);
  void keepInLine();
  void resumeDeleting().then(resumeFriends);
  void planReminder();
});
