import type { Relay } from './relay';

const NOTHING = { ids: ['0'.repeat(64)], kinds: [1], limit: 1 };

/**
 * Asks for something that cannot be and waits for the answer: a connection may be dead without either side being told.
 * Rejects with RelayError.
 */
export const ping = (relay: Relay): Promise<void> => relay.fetch(NOTHING, async () => {});
