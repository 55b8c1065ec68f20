import type { Board } from '@/lib/domain/board';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Settings } from '@/lib/domain/settings';
import { nowSeconds } from '@/lib/platform/clock';
import { giveUpAll } from '@/lib/platform/page-doors';
import { keepRecognising } from '@/lib/platform/recognising';
import { allowedAgain, revived } from '@/lib/sources/gather';
import { changeBoard, readBoards } from '@/lib/storage/boards';
import { trimLedger } from '@/lib/storage/ledger';
import { dropOpinionsBefore, dropOpinionsOf } from '@/lib/storage/opinions';
import { deleteEverything } from '@/lib/storage/portable';
import { changeSettings as keepSettings, readSettings } from '@/lib/storage/settings';
import { dropAnswersBefore, forget } from '@/lib/storage/source-memory';
import { gatherOn } from './gathering';

const DAY = 86_400;

const onEveryBoard = async (change: (now: Board) => Board): Promise<void> => {
  for (const { tab } of await readBoards()) {
    const board = await changeBoard(tab, (now) => now && change(now));
    if (board?.lookups.some(({ state }) => state === 'waiting')) void gatherOn(tab);
  }
};

/** Takes up what was begun before `since` and never ended, because the browser ended the background meanwhile. */
export const resume = (since: UnixSeconds): Promise<void> => onEveryBoard((now) => revived(now, since));

/** A permission came or went. Chrome closes the popup when it asks, so those who lacked it are asked from here. */
export const permissionsChanged = async (): Promise<void> => {
  await keepInLine();
  await onEveryBoard(allowedAgain);
};

/** Lets go of caches grown old. The shopper's own data is never touched. */
export const tidy = async (): Promise<void> => {
  await dropOpinionsBefore(nowSeconds() - 60 * DAY);
  await dropAnswersBefore((nowSeconds() - DAY) * 1000);
  await trimLedger();
};

/** Brings the page script in line with the shopper's choice and the browser's permissions. */
export const keepInLine = async (): Promise<void> => keepRecognising(await readSettings());

/** Changes settings; what removed sources said and kept goes with them. */
export const changeSettings = async (change: Partial<Settings>): Promise<Settings> => {
  const before = await readSettings();
  const after = await keepSettings((now) => ({ ...now, ...change }));
  const stays = new Set(after.sources.map(({ config }) => config.id));
  const gone = before.sources.filter(({ config }) => !stays.has(config.id));
  await Promise.all(gone.flatMap(({ config }) => [dropOpinionsOf(config.id), forget(config.id)]));
  await keepRecognising(after);
  return after;
};

/** Deletes all that is kept and gives all permissions back. */
export const forgetEverything = async (): Promise<void> => {
  await deleteEverything();
  await giveUpAll();
  await keepInLine();
};
