import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BlobAnswer, BlossomTrouble } from '@/lib/domain/friends/blossom';
import type { FriendsIo } from '@/lib/friends/io';
import {
  authorizationHeader,
  blobAddress,
  blobAuthorization,
  storedHash,
  uploadAddress,
} from '@/lib/friends/wire/blossom';
import type { KeyPair } from '@/lib/friends/wire/event';

/** A sealed file and the key, made for it alone, that may delete it. */
export type Blob = { ciphertext: Uint8Array<ArrayBuffer>; sha256: string; key: KeyPair };

const UPLOAD_SECONDS = 600;
/** Bytes of a descriptor, with whatever else a server puts into it. */
const DESCRIPTOR = 10_000;

const REFUSALS: ReadonlyMap<number, BlossomTrouble> = new Map([
  [401, 'not-allowed'],
  [402, 'not-allowed'],
  [403, 'not-allowed'],
  [413, 'too-big'],
  [415, 'wrong-type'],
]);

const isGood = (answer: BlobAnswer): answer is Extract<BlobAnswer, { status: number }> =>
  'status' in answer && answer.status >= 200 && answer.status < 300;

const troubleOf = (answer: BlobAnswer): BlossomTrouble => {
  if ('status' in answer) return REFUSALS.get(answer.status) ?? (answer.status >= 500 ? 'unreachable' : 'refused');
  return answer.trouble === 'no-permission' || answer.trouble === 'unreachable' ? answer.trouble : 'refused';
};

/** Whether a server hands out exactly these bytes, to anybody. */
export const handsOut = async (io: FriendsIo, server: string, { sha256, ciphertext }: Blob): Promise<boolean> => {
  const url = blobAddress(server, sha256);
  const answer = await io.blossom.ask({ method: 'GET', url, most: ciphertext.length, typed: true });
  return isGood(answer) && bytesToHex(hash(answer.bytes)) === sha256;
};

/**
 * Brings a sealed file to the shopper's own server and reads it back. Answers undefined when it is there unchanged, or
 * why it cannot be counted on.
 */
export const storeBlob = async (io: FriendsIo, server: string, blob: Blob): Promise<BlossomTrouble | undefined> => {
  const { ciphertext, sha256, key } = blob;
  const at = Math.floor(io.now() / 1000);
  const event = blobAuthorization({ verb: 'upload', sha256, at, expires: at + UPLOAD_SECONDS }, key);
  const answer = await io.blossom.ask({
    method: 'PUT',
    url: uploadAddress(server),
    authorization: authorizationHeader(event),
    body: ciphertext,
    most: DESCRIPTOR,
    typed: true,
  });
  if (!isGood(answer)) return troubleOf(answer);
  if (storedHash(answer.bytes) !== sha256) return 'changed';
  return (await handsOut(io, server, blob)) ? undefined : 'lost';
};
