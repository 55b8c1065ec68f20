import type { FriendsIo } from '@/lib/friends/io';

const DAY = 86_400;
/** What has expired is hidden, and kept so long: until then its circle may still say what became of it. */
const AFTERWARDS = 21 * DAY;

/** Forgets what has expired for everybody. That it came once is still known. */
export const tidyRows = async (io: FriendsIo): Promise<void> => {
  const now = Math.floor(io.now() / 1000);
  const gone = (await io.said.all()).filter(({ expires }) => expires !== undefined && expires + AFTERWARDS <= now);
  if (gone.length > 0) await io.said.drop(gone.map(({ id }) => id));
};
