import type { LedgerRow } from '@/lib/domain/ledger';
import type { FriendsIo } from '@/lib/friends/io';
import { createBlobDoor } from '@/lib/platform/blob-server';
import type { BlossomServer } from './start-blossom';

/** The name under which the world knows the server. */
export const PHOTOS = 'https://photos.test/';

/** How a device reaches photo servers: `own` is what its shopper set; permission is given unless refused. */
export type BlossomDoors = FriendsIo['blossom'] & { ledger: LedgerRow[]; own(): Promise<string> };

/** A device's real door to one real server, which stands for PHOTOS; everything else is nowhere. */
export const blossomDoors = (
  { address }: Pick<BlossomServer, 'address'>,
  { own = '', allowed = true, patience = 400 }: { own?: string; allowed?: boolean; patience?: number } = {},
): BlossomDoors => {
  const ledger: LedgerRow[] = [];
  const ask = createBlobDoor({
    fetch: (url, request) => fetch(String(url).replace(PHOTOS, address), request),
    ...{ now: Date.now, patience },
    record: async (row) => {
      const place = ledger.push(row) - 1;
      return async (heard) => void ledger.splice(place, 1, { ...row, ...heard });
    },
    mayReach: async () => allowed,
  });
  return { own: async () => own, ask, ledger };
};
