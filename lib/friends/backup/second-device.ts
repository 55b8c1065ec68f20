import { concatBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { hex32, relays } from '@/lib/domain/friends/fields';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { FriendsIo } from '@/lib/friends/io';
import { attempt } from '@/lib/friends/wire/attempt';
import { fromBase64Url, toBase64Url } from '@/lib/friends/wire/base64';
import { IV_BYTES, openText, SALT_BYTES, sealText } from './sealed-text';

/** What a second device needs to become the same person: the rest comes from the first. */
export type Handover = { secret: string; relays: readonly string[]; name: string };

const handoverSchema = v.tuple([hex32, v.string(), relays]);

// Crockford's base 32: no I, L, O, U, so that nothing is misread. Ten letters are 50 bits, each guess of which costs 600,000 rounds.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 10;

const newCode = ({ random }: Pick<FriendsIo, 'random'>): string => {
  const letters = [...random(CODE_LETTERS)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
};

/** A code as it was meant, however it was typed. */
const asMeant = (typed: string): string =>
  typed
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** The text of a QR code that opens with `code` alone: the shopper's key and relays. */
export const secondDevice = async (io: FriendsIo): Promise<Outcomes<{ code: string; text: string }>> => {
  const vault = await io.vault.read();
  if (!vault) return { state: 'refused', because: 'not-found' };
  if (vault.relays.value.length === 0) return { state: 'refused', because: 'no-relay' };
  const code = newCode(io);
  const told = JSON.stringify([vault.identity.secret, vault.me.value.name, vault.relays.value]);
  const { salt, iv, sealed } = await sealText(told, asMeant(code), io);
  return { state: 'done', code, text: `d1.${toBase64Url(concatBytes(salt, iv, sealed))}` };
};

const DEVICE = /(?<![A-Za-z0-9_-])d1\.([A-Za-z0-9_-]{80,2000})/;

/** The sealed part of such a text, or undefined when it is none. */
export const deviceTextIn = (text: string): Uint8Array | undefined => {
  const [, payload] = DEVICE.exec(text.slice(0, 5000)) ?? [];
  return payload === undefined ? undefined : fromBase64Url(payload);
};

/** What it says, or undefined when the code is another or it was changed. */
export const openDeviceText = async (bytes: Uint8Array, code: string): Promise<Handover | undefined> => {
  const [salt, iv] = [bytes.subarray(0, SALT_BYTES), bytes.subarray(SALT_BYTES, SALT_BYTES + IV_BYTES)];
  const opened = await openText({ salt, iv, sealed: bytes.subarray(SALT_BYTES + IV_BYTES) }, asMeant(code));
  const parsed = v.safeParse(
    handoverSchema,
    opened === undefined ? undefined : attempt<unknown>(() => JSON.parse(opened)),
  );
  if (!parsed.success) return undefined;
  const [secret, name, at] = parsed.output;
  return { secret, name, relays: at };
};
