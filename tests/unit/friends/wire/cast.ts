import { keyPair, newSecret, streamKey } from '@/lib/friends/wire/keys';
import type { Reading } from '@/lib/friends/wire/open';
import { bytesOf } from '@/tests/world/friends/stores';

/** A moment all these tests happen at. */
export const NOW = 1_790_000_000;

const random = bytesOf('the cast');
const somebody = () => keyPair(newSecret(random));

/** Ana owns the circle, Bo and Cy are in it, Dee was removed and still has an old secret, Mallory never was. */
export const ana = somebody();
export const bo = somebody();
export const cy = somebody();
export const dee = somebody();
export const mallory = somebody();
export const stream = streamKey(newSecret(random));
export const otherStream = streamKey(newSecret(random));
export const CIRCLE = 'c1'.repeat(16);
export const OTHER_CIRCLE = 'c2'.repeat(16);
export const members: readonly string[] = [ana.id, bo.id, cy.id];

/** Reading the circle as Ana does. */
export const inCircle: Reading = {
  key: stream,
  stream: true,
  circle: CIRCLE,
  mayHaveSaid: (author) => members.includes(author),
  now: NOW,
};

/** Reading Ana's own inbox. */
export const inInbox: Reading = {
  key: ana,
  stream: false,
  mayHaveSaid: (author) => members.includes(author),
  now: NOW,
};

/** What a relay hands over: the event as JSON, parsed. */
export const overTheWire = (event: unknown): unknown => JSON.parse(JSON.stringify(event));
