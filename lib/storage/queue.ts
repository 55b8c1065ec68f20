import { createTurns } from '@/lib/platform/in-turn';

/** Runs `act` after everything queued before it under this name: browser storage has no compare-and-swap. */
export const inTurn = createTurns();
