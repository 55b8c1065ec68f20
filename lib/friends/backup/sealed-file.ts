import * as v from 'valibot';
import type { FriendsIo } from '@/lib/friends/io';
import { attempt } from '@/lib/friends/wire/attempt';
import { fromBase64, toBase64 } from '@/lib/friends/wire/base64';
import { IV_BYTES, openText, ROUNDS, SALT_BYTES, sealText } from './sealed-text';

const VERSION = 1;
/** Far more than any vault: 120 circles of 50 members are about a million characters. */
const LONGEST = 8_000_000;

/** What a file holds: the vault of friends, or the keys of sources. One is never taken for the other. */
type Holds = 'friends' | 'source-keys';

/** Why a file was not opened; a changed file is a `wrong-passphrase` too. */
type NotOpened = 'not-ours' | 'newer' | 'wrong-passphrase';

const bytes = v.pipe(
  v.string(),
  v.transform((text) => fromBase64(text) ?? new Uint8Array()),
);
const of = (length: number) =>
  v.pipe(
    bytes,
    v.check((some) => some.length === length),
  );

/** The file, version 1: what it holds, how its key is made of the passphrase, and what is sealed, in base64. */
const fileSchema = v.object({
  kdf: v.literal('PBKDF2-HMAC-SHA256'),
  rounds: v.literal(ROUNDS),
  cipher: v.literal('AES-256-GCM'),
  salt: of(SALT_BYTES),
  iv: of(IV_BYTES),
  sealed: bytes,
});

const headSchema = (holds: Holds) => v.object({ grapevine: v.literal(holds), v: v.pipe(v.number(), v.minValue(1)) });

/** A text sealed under a passphrase, as the text of a file (docs/export.md). */
export const sealFile = async (
  { holds, text }: { holds: Holds; text: string },
  passphrase: string,
  io: Pick<FriendsIo, 'random'>,
): Promise<string> => {
  const { salt, iv, sealed } = await sealText(text, passphrase, io);
  const head = { grapevine: holds, v: VERSION, kdf: 'PBKDF2-HMAC-SHA256', rounds: ROUNDS, cipher: 'AES-256-GCM' };
  const body = { salt: toBase64(salt), iv: toBase64(iv), sealed: toBase64(sealed) };
  return JSON.stringify({ ...head, ...body }, null, 1);
};

/** The text that was sealed, not yet trusted, or why it does not open. */
export const openFile = async (
  { holds, file }: { holds: Holds; file: string },
  passphrase: string,
): Promise<{ text: string } | NotOpened> => {
  const foreign = file.length > LONGEST ? undefined : attempt<unknown>(() => JSON.parse(file));
  const head = v.safeParse(headSchema(holds), foreign);
  if (!head.success) return 'not-ours';
  if (head.output.v > VERSION) return 'newer';
  const parsed = v.safeParse(fileSchema, foreign);
  if (!parsed.success) return 'not-ours';
  const text = await openText(parsed.output, passphrase);
  return text === undefined ? 'wrong-passphrase' : { text };
};
