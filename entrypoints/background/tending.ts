import { type Board, keyOn } from '@/lib/domain/board';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { nowSeconds } from '@/lib/platform/clock';
import { keepRecognising } from '@/lib/platform/recognising';
import { allowedAgain, revived } from '@/lib/sources/gather';
import { changeBoard, dropBoard, readBoards } from '@/lib/storage/boards';
import { trimLedger } from '@/lib/storage/ledger';
import { dropOpinionsBefore, dropPrivateShelves, KEPT_SECONDS } from '@/lib/storage/opinions';
import { readSettings } from '@/lib/storage/settings';
import { dropAnswersBefore } from '@/lib/storage/source-memory';
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
  await dropOpinionsBefore(nowSeconds() - KEPT_SECONDS);
  await dropAnswersBefore((nowSeconds() - DAY) * 1000);
  await trimLedger();
};

/** Brings the page script in line with the shopper's choice and the browser's permissions. */
export const keepInLine = async (): Promise<void> => keepRecognising(await readSettings());

/** A closed tab takes its board along, and what was said in a private window about nothing else open. */
export const tabClosed = async (tab: number): Promise<void> => {
  await dropBoard(tab);
  const open = (await readBoards()).flatMap((board) => keyOn(board) ?? []);
  await dropPrivateShelves(new Set(open));
};
