import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { relays } from '@/lib/domain/friends/fields';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { plainLine } from '@/lib/domain/plain-text';
import { attempt } from './attempt';
import { fromBase64Url, toBase64Url } from './base64';
import { isPublicKey } from './keys';

export { compareWords } from './compare-words';

/** What an invitation carries. `mailbox` is the inviter's key for this month, `from` who they are; `secret` is 32 bytes as hex. */
export type InviteLink = {
  secret: string;
  mailbox: PersonId;
  from: PersonId;
  name: string;
  relays: readonly string[];
  expires: UnixSeconds;
};

/** What a guest link carries. `secret` is 32 bytes as hex. */
export type GuestLinkCode = { secret: string; relays: readonly string[] };

export type Link = ({ kind: 'invite' } & InviteLink) | ({ kind: 'guest' } & GuestLinkCode);

/*
 * A code is `i1.` or `g1.` and base64url of: 32-byte values, for invitations four bytes of time (Unix seconds, big-endian),
 * then JSON of short texts, then four bytes of SHA-256 over all before, so that a code cut short is noticed.
 */

const CHECK = 4;
/** In a link a name is a greeting; the whole comes with the profile. */
const NAME = 32;

// `wss://` and the last slash go without saying: a QR code is read more easily the less it holds.
const shortRelay = (url: string): string => url.replace(/^wss:\/\//, '').replace(/\/$/, '');

const checkOf = (bytes: Uint8Array): Uint8Array => sha256(bytes).subarray(0, CHECK);

const code = (letter: 'i' | 'g', parts: readonly Uint8Array[], texts: readonly string[]): string => {
  const bytes = concatBytes(...parts, utf8ToBytes(JSON.stringify(texts)));
  return `${letter}1.${toBase64Url(concatBytes(bytes, checkOf(bytes)))}`;
};

const timeBytes = (at: UnixSeconds): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, at);
  return bytes;
};

/** The code of an invitation, to stand behind the `#` of an address or in a QR code. */
export const encodeInvite = ({ secret, mailbox, from, name, relays: at, expires }: InviteLink): string =>
  code(
    'i',
    [...[secret, mailbox, from].map(hexToBytes), timeBytes(expires)],
    [plainLine(name, NAME), ...at.map(shortRelay)],
  );

/** The code of a guest link. */
export const encodeGuestLink = ({ secret, relays: at }: GuestLinkCode): string =>
  code('g', [hexToBytes(secret)], at.map(shortRelay));

type Read = { fixed: Uint8Array; texts: readonly unknown[] };

const read = (payload: string, fixedLength: number): Read | undefined => {
  const all = fromBase64Url(payload);
  if (!all || all.length < fixedLength + CHECK) return undefined;
  const bytes = all.subarray(0, -CHECK);
  if (bytesToHex(checkOf(bytes)) !== bytesToHex(all.subarray(-CHECK))) return undefined;
  const texts = attempt<unknown>(() => JSON.parse(new TextDecoder().decode(bytes.subarray(fixedLength))));
  return Array.isArray(texts) ? { fixed: bytes.subarray(0, fixedLength), texts } : undefined;
};

const relaysFrom = (texts: readonly unknown[]): readonly string[] => v.parse(relays, texts);

const inviteFrom = ({ fixed, texts: [name, ...rest] }: Read): Link | undefined => {
  const hexAt = (place: number) => bytesToHex(fixed.subarray(place * 32, (place + 1) * 32));
  const [secret, mailbox, from] = [hexAt(0), hexAt(1), hexAt(2)];
  if (!isPublicKey(mailbox) || !isPublicKey(from) || typeof name !== 'string') return undefined;
  const expires = new DataView(fixed.buffer, fixed.byteOffset + 96).getUint32(0);
  return { kind: 'invite', secret, mailbox, from, name: plainLine(name, NAME), relays: relaysFrom(rest), expires };
};

const guestFrom = ({ fixed, texts }: Read): Link => ({
  kind: 'guest',
  secret: bytesToHex(fixed),
  relays: relaysFrom(texts),
});

const CODE = /(?<![A-Za-z0-9_-])([ig])1\.([A-Za-z0-9_-]{50,1500})(?![A-Za-z0-9_-])/;
const LONGEST_TEXT = 5000;

/** The invitation or guest link somewhere in a pasted address, message or QR text; undefined when there is none that is whole. */
export const decodeLink = (text: string): Link | undefined => {
  const [, letter, payload = ''] = CODE.exec(text.slice(0, LONGEST_TEXT)) ?? [];
  const found = read(payload, letter === 'i' ? 100 : 32);
  if (!found) return undefined;
  return letter === 'i' ? inviteFrom(found) : guestFrom(found);
};
