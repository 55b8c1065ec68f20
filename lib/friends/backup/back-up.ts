import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { parseVault } from '@/lib/domain/friends/schemas';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo } from '@/lib/friends/io';
import { attempt } from '@/lib/friends/wire/attempt';
import { keyPair } from '@/lib/friends/wire/keys';
import { openFile, sealFile } from './sealed-file';

/** The shopper's key, circles and everything else that cannot be fetched again, sealed under a passphrase, as the text of a file. */
export const backUp = async (io: FriendsIo, passphrase: string): Promise<Outcomes<{ file: string }>> => {
  const vault = await io.vault.read();
  if (!vault) return { state: 'refused', because: 'not-found' };
  if (passphrase === '') return { state: 'refused', because: 'wrong-passphrase' };
  return { state: 'done', file: await sealFile({ holds: 'friends', text: JSON.stringify(vault) }, passphrase, io) };
};

/** What was sealed is a vault whose key is its own. */
const vaultIn = (text: string): Vault | undefined => {
  const vault = parseVault(attempt<unknown>(() => JSON.parse(text)));
  const id = vault && attempt(() => keyPair(vault.identity.secret).id);
  return id !== undefined && id === vault?.identity.id ? vault : undefined;
};

/** The vault in a backup; refused as `not-ours`, `newer`, or `wrong-passphrase`, which a changed file is too. */
export const openBackup = async (file: string, passphrase: string): Promise<Vault | Refusal> => {
  const opened = await openFile({ holds: 'friends', file }, passphrase);
  return typeof opened === 'string' ? opened : (vaultIn(opened.text) ?? 'wrong-passphrase');
};
