import { setTimeout as pause } from 'node:timers/promises';
import type { Board } from '@/lib/domain/board';
import type { Harness } from '@/tests/e2e/harness/harness';
import { SOURCES } from './demo-settings';

/** The page itself, and whom the demo's shopper trusts. */
const ASKED = 1 + SOURCES.length;

const isSettled = ({ lookups }: Board): boolean =>
  lookups.length >= ASKED && lookups.every(({ state }) => state === 'found' || state === 'failed');

/** Waits until every source of this tab has answered or failed, at most so many milliseconds; whether they all did. */
export const allAnswered = async (browser: Harness, tab: number, patience: number): Promise<boolean> => {
  for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
    const board = (await browser.stored('session'))[`board:${tab}`] as Board | undefined;
    if (board && isSettled(board)) return true;
  }
  return false;
};
