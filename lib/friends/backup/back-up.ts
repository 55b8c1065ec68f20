import * as v from 'valibot';
import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { parseVault } from '@/lib/domain/friends/schemas';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo } from '@/lib/friends/io';
import { attempt } from '@/lib/friends/wire/attempt';
import { fromBase64, toBase64 } from '@/lib/friends/wire/base64';
import { keyPair } from '@/lib/friends/wire/keys';
import { IV_BYTES, openText, ROUNDS, SALT_BYTES, sealText } from './sealed-text';

const VERSION = 1;
/** Far more than any vault: 120 circles of 50 members are about a million characters. */
const LONGEST = 8_000_000;

const bytes = v.pipe(
  v.string(),
  v.transform((text) => fromBase64(text) ?? new Uint8Array()),
);
const of = (length: number) =>
  v.pipe(
    bytes,
    v.check((some) => some.length === length),
  );

/** The file, version 1: whose it is, how its key is made of the passphrase, and what is sealed, in base64. */
const fileSchema = v.object({
  grapevine: v.literal('friends'),
  v: v.literal(VERSION),
  kdf: v.literal('PBKDF2-HMAC-SHA256'),
  rounds: v.literal(ROUNDS),
  cipher: v.literal('AES-256-GCM'),
  salt: of(SALT_BYTES),
  iv: of(IV_BYTES),
  sealed: bytes,
});

const headSchema = v.object({ grapevine: v.literal('friends'), v: v.number() });

/** The shopper's key, circles and everything else that cannot be fetched again, sealed under a passphrase, as the text of a file. */
export const backUp = async (io: FriendsIo, passphrase: string): Promise<Outcomes<{ file: string }>> => {
  const vault = await io.vault.read();
  if (!vault) return { state: 'refused', because: 'not-found' };
  if (passphrase === '') return { state: 'refused', because: 'wrong-passphrase' };
  const { salt, iv, sealed } = await sealText(JSON.stringify(vault), passphrase, io);
  const head = { grapevine: 'friends', v: VERSION, kdf: 'PBKDF2-HMAC-SHA256', rounds: ROUNDS, cipher: 'AES-256-GCM' };
  const body = { salt: toBase64(salt), iv: toBase64(iv), sealed: toBase64(sealed) };
  return { state: 'done', file: JSON.stringify({ ...head, ...body }, null, 1) };
};

/** What was sealed is a vault whose key is its own. */
const vaultIn = (text: string): Vault | undefined => {
  const vault = parseVault(attempt<unknown>(() => JSON.parse(text)));
  const id = vault && attempt(() => keyPair(vault.identity.secret).id);
  return id !== undefined && id === vault?.identity.id ? vault : undefined;
};

/** The vault in a backup; refused as `not-ours`, `newer`, or `wrong-passphrase`, which a changed file is too. */
export const openBackup = async (text: string, passphrase: string): Promise<Vault | Refusal> => {
  const foreign = text.length > LONGEST ? undefined : attempt<unknown>(() => JSON.parse(text));
  const head = v.safeParse(headSchema, foreign);
  if (!head.success) return 'not-ours';
  if (head.output.v > VERSION) return 'newer';
  const file = v.safeParse(fileSchema, foreign);
  if (!file.success) return 'not-ours';
  const opened = await openText(file.output, passphrase);
  return (opened === undefined ? undefined : vaultIn(opened)) ?? 'wrong-passphrase';
};
