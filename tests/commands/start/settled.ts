import { setTimeout as pause } from 'node:timers/promises';
import type { Board } from '@/lib/domain/board';
import type { Harness } from '@/tests/e2e/harness/harness';

const isSettled = ({ lookups, page }: Board): boolean =>
  page.state !== 'looking' && lookups.every(({ state }) => state === 'found' || state === 'failed');

/** Waits until every source of this tab has answered or failed, at most so many milliseconds; whether they all did. */
export const allAnswered = async (browser: Harness, tab: number, patience: number): Promise<boolean> => {
  for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
    const board = (await browser.stored('session'))[`board:${tab}`] as Board | undefined;
    if (board && isSettled(board)) return true;
  }
  return false;
};
