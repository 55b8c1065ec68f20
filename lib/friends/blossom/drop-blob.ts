import type { SaidId } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { RelayError } from '@/lib/friends/relay/relay';
import { authorizationHeader, blobAddress, blobAuthorization } from '@/lib/friends/wire/blossom';
import type { KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { blobKey } from '@/lib/friends/wire/keys';

/** For so long a request to delete is tried, as every parcel is. */
const TRIED_SECONDS = 31 * 86_400;

/** The key of one sealed file: made from its author's and its hash, so that any device of theirs can delete it. */
export const keyOfBlob = (author: KeyPair, sha256: string): KeyPair => blobKey(author, `blossom ${sha256}`);

/** Whether a parcel goes to a Blossom server and not to a relay. */
export const isBlobAddress = (url: string): boolean => /^https?:/.test(url);

/** Whether a parcel goes to a photo server: no relay is counted for it, nothing waits behind it, nobody is shown it. */
export const isForServer = ({ relays }: Parcel): boolean => relays.some(isBlobAddress);

/**
 * A parcel that asks a server to delete a file, for the outbox to bring there. With `from` it leaves then and not before,
 * whatever is tried again until then.
 */
export const blobDeletion = (
  io: Pick<FriendsIo, 'now'>,
  { sha256, server, author }: { sha256: string; server: string; author: KeyPair },
  { group, pick, from }: { group: string; pick?: SaidId; from?: UnixSeconds },
): Parcel => {
  const at = Math.floor(io.now() / 1000);
  const expires = (from ?? at) + TRIED_SECONDS;
  const event = blobAuthorization({ verb: 'delete', sha256, at, expires }, keyOfBlob(author, sha256));
  return {
    id: `${group} ${from ?? event.id}`,
    ...{ group, what: 'other', load: { event }, expires, relays: [blobAddress(server, sha256)], taken: [], tries: 0 },
    ...(pick !== undefined && { pick }),
    ...(from === undefined ? { at: io.now(), next: io.now() } : { next: from * 1000 }),
  };
};

/** Asks for a deletion once. Undefined when the server has heard it, whatever it answered: deletion asks, it cannot make. */
export const askToDrop = async (io: FriendsIo, url: string, event: NostrEvent): Promise<RelayError | undefined> => {
  const authorization = authorizationHeader(event);
  const answer = await io.blossom.ask({ method: 'DELETE', url, authorization, most: 1000, typed: true });
  const heard = 'status' in answer ? answer.status < 500 && answer.status !== 429 : answer.trouble === 'too-much';
  // As a refusal: what is refused often enough is given up.
  return heard ? undefined : new RelayError('refused', 'the photo server did not answer');
};
