import type { Board } from '@/lib/domain/board';
import { browser } from '@/lib/platform/browser';
import { dropFromArea, readArea, watchArea, writeArea } from './areas';
import { inTurn } from './queue';

const keyOf = (tab: number) => `board:${tab}`;

/** The board of a tab, undefined when nothing was looked at there. */
export const readBoard = async (tab: number): Promise<Board | undefined> =>
  (await readArea('session', keyOf(tab))) as Board | undefined;

/** All boards, of whatever tab. */
export const readBoards = async (): Promise<readonly Board[]> =>
  Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith('board:'))
    .map(([, board]) => board as Board);

/** Changes a board one change at a time; `change` gets what is there now and answers undefined to leave it. */
export const changeBoard = (
  tab: number,
  change: (now: Board | undefined) => Board | undefined,
): Promise<Board | undefined> =>
  inTurn(keyOf(tab), async () => {
    const now = await readBoard(tab);
    const next = change(now);
    if (next && next !== now) await writeArea('session', { [keyOf(tab)]: next });
    return next ?? now;
  });

export const dropBoard = (tab: number): Promise<void> => inTurn(keyOf(tab), () => dropFromArea('session', keyOf(tab)));

/** Calls back with each new state of a tab's board; answers how to stop. */
export const watchBoard = (tab: number, changed: (board: Board | undefined) => void): (() => void) =>
  watchArea('session', keyOf(tab), (value) => changed(value as Board | undefined));
