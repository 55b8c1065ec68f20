import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { openFile, sealFile } from '@/lib/friends/backup/sealed-file';
import { nowSeconds } from '@/lib/platform/clock';
import { dated } from '@/lib/sources/changed-sources';
import { homelessIn, keysOf, parseKeys, type SourceKeys, withKeys } from '@/lib/sources/source-keys';
import { dropSpentKeys, readSealedKeys } from '@/lib/storage/sealed-keys';
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

/** Gives keys back to the sources they were typed for. */
const giveBack = (keys: readonly SourceKeys[]) =>
  changeSettings((now) => ({ ...now, sources: dated(now.sources, withKeys(now.sources, keys), nowSeconds()) }));

type Sealed = { file: string; keys: readonly SourceKeys[] };
type Shut = 'wrong-passphrase' | 'not-ours' | 'newer';

const opened = async (file: string, passphrase: string): Promise<Sealed | Shut> => {
  const read = await openFile({ holds: HOLDS, file }, passphrase);
  if (typeof read === 'string') return read;
  const keys = parseKeys(read.text);
  return keys ? { file, keys } : 'not-ours';
};

/** Why none opened; another passphrase is what is worth trying first. */
const shutAs = (all: readonly (Sealed | Shut)[]): Shut | 'not-found' =>
  all.includes('wrong-passphrase') ? 'wrong-passphrase' : (all.find((one) => typeof one === 'string') ?? 'not-found');

/** How many sources there are keys of. */
const placesOf = (keys: readonly SourceKeys[]): number => new Set(keys.map(({ id }) => id)).size;

/**
 * Opens the sealed keys imports brought, as many of them as the passphrase opens; the others stay as they are. Those that hold
 * keys of a source that is not here wait on with them: it may yet come.
 */
export const openSourceKeys = async ({
  passphrase,
}: {
  passphrase: string;
}): Promise<Outcomes<{ count: number; left: number }>> => {
  const all = await Promise.all((await readSealedKeys()).map((file) => opened(file, passphrase)));
  const open = all.filter((one) => typeof one !== 'string');
  if (open.length === 0) return { state: 'refused', because: shutAs(all) };
  const { sources } = await giveBack(open.flatMap(({ keys }) => keys));
  const isSpent = ({ keys }: Sealed) => homelessIn(sources, keys).length === 0;
  await dropSpentKeys(open.filter(isSpent).map(({ file }) => file));
  const left = placesOf(open.flatMap(({ keys }) => homelessIn(sources, keys)));
  return { state: 'done', count: placesOf(open.flatMap(({ keys }) => keys)) - left, left };
};
