import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { openFile, sealFile } from '@/lib/friends/backup/sealed-file';
import { keysOf, parseKeys, type SourceKeys, withKeys } from '@/lib/sources/source-keys';
import { dropSealedKeys, readSealedKeys } from '@/lib/storage/sealed-keys';
import { changeSettings, readSettings } from '@/lib/storage/settings';

const HOLDS = 'source-keys';

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** The keys and tokens of all sources, sealed under a passphrase for an export. */
export const sealSourceKeys = async ({ passphrase }: { passphrase: string }): Promise<Outcomes<{ file: string }>> => {
  const keys = keysOf((await readSettings()).sources);
  if (keys.length === 0) return { state: 'refused', because: 'not-found' };
  if (passphrase === '') return { state: 'refused', because: 'wrong-passphrase' };
  const file = await sealFile({ holds: HOLDS, text: JSON.stringify(keys) }, passphrase, { random });
  return { state: 'done', file };
};

/** Gives keys back to the sources they were typed for; answers how many sources got one. */
export const giveBackKeys = async (keys: readonly SourceKeys[]): Promise<number> => {
  let count = 0;
  await changeSettings((now) => {
    const sources = withKeys(now.sources, keys);
    count = keysOf(sources).length - keysOf(now.sources).length;
    return { ...now, sources };
  });
  return count;
};

/** Opens the sealed keys an import brought. A passphrase that does not open them leaves them as they are. */
export const openSourceKeys = async ({ passphrase }: { passphrase: string }): Promise<Outcomes<{ count: number }>> => {
  const file = await readSealedKeys();
  if (file === undefined) return { state: 'refused', because: 'not-found' };
  const opened = await openFile({ holds: HOLDS, file }, passphrase);
  if (typeof opened === 'string') return { state: 'refused', because: opened };
  const keys = parseKeys(opened.text);
  if (!keys) return { state: 'refused', because: 'not-ours' };
  const count = await giveBackKeys(keys);
  // While none is back they wait on: the source they belong to may yet be.
  if (count > 0) await dropSealedKeys();
  return { state: 'done', count };
};
