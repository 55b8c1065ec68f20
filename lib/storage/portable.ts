import { deleteDB } from 'idb';
import type { Clip } from '@/lib/domain/clip';
import { withoutUndefined } from '@/lib/domain/schemas';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';
import type { SourceConfig } from '@/lib/domain/source';
import { browser } from '@/lib/platform/browser';
import { allOrNothing } from './all-or-nothing';
import { writeArea } from './areas';
import { addClips, readClips } from './clips';
import { readCorrections } from './corrections';
import { closeDatabase, database, type OpinionShelf, type Shelves } from './database';
import { EXPORT_VERSION, type Export, parseExport } from './export-schema';
import { addFriendsLists, exportFriends, FRIENDS_STORES, friendsRows, isOfAnother } from './friends/portable';
import { VAULT } from './friends/vault';
import { makingRoom } from './make-room';
import { inTurn } from './queue';
import { keepSealedKeys, readSealedKeys } from './sealed-keys';
import { changeSettings, readSettings } from './settings';
import { SETTINGS_VERSION, upgrade } from './settings-versions';

/** What an export is made with: how a source's config may leave the device, and what the background sealed. */
export type Exporting = { harmless(config: SourceConfig): SourceConfig; sealedVault?: string; sealedKeys?: string };

/**
 * Everything Grapevine keeps, as JSON text. The key and the circles' secrets are in it only as `sealedVault`, the keys of
 * sources only as `sealedKeys`; the background seals both under a passphrase. Without it the file holds none of them.
 */
export const exportData = async ({ harmless, sealedVault, sealedKeys }: Exporting): Promise<string> => {
  const db = await database();
  const [opinions, ledger, runs] = await Promise.all([db.getAll('opinions'), db.getAll('ledger'), db.getAll('runs')]);
  const now = await readSettings();
  const sources = now.sources.map((entry) => ({ ...entry, config: harmless(entry.config) }));
  const settings = { version: SETTINGS_VERSION, settings: { ...now, sources } };
  const [corrections, clips] = await Promise.all([readCorrections(), readClips()]);
  const friends = await exportFriends(sealedVault);
  const waiting = await readSealedKeys();
  const keys = sealedKeys === undefined ? waiting : [sealedKeys, ...waiting];
  return JSON.stringify(
    {
      ...{ grapevine: EXPORT_VERSION, settings, sealedKeys: keys.length > 0 ? keys : undefined },
      ...{ corrections, clips, opinions, ledger, runs, friends },
    },
    null,
    1,
  );
};

/** `identity-exists`: the file belongs to another key than the one here. */
export type Imported =
  | { state: 'imported' }
  | { state: 'refused'; because: 'not-json' | 'not-ours' | 'newer' | 'identity-exists' };

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const REPLACED = ['opinions', 'ledger', 'runs'] as const;

const putAll = async (data: Export): Promise<void> => {
  const tx = (await database()).transaction([...REPLACED, ...FRIENDS_STORES], 'readwrite');
  const [opinions, ledger, runs] = [tx.objectStore('opinions'), tx.objectStore('ledger'), tx.objectStore('runs')];
  const cleared = [opinions.clear(), ledger.clear(), runs.clear()];
  const replaced = [
    ...data.opinions.map(async (shelf) => opinions.put(withoutUndefined<OpinionShelf>(shelf))),
    ...data.ledger.map(async (row) => ledger.add(row as Shelves['ledger']['value'])),
    ...data.runs.map(async (run) => runs.add(run as Shelves['runs']['value'])),
  ];
  await allOrNothing(tx, [...cleared, ...replaced, ...friendsRows(tx, data.friends)]);
};

/**
 * Puts an export in place of what is here; what it holds of clips and friends is added, for nothing of the shopper's own is ever
 * replaced. `settle` says in the same step what of the settings here stays in those imported. A file that is not whole and ours,
 * or is another's, changes nothing.
 */
export const importData = async (
  json: string,
  settle = (imported: Settings, _now: Settings): Settings => imported,
): Promise<Imported> => {
  const foreign = parseJson(json);
  if (foreign === undefined) return { state: 'refused', because: 'not-json' };
  const data = parseExport(foreign);
  if (typeof data === 'string') return { state: 'refused', because: data };
  const settings = upgrade(data.settings);
  if (!settings) return { state: 'refused', because: 'not-ours' };
  if (await isOfAnother(data.friends)) return { state: 'refused', because: 'identity-exists' };
  await makingRoom(() => putAll(data));
  await writeArea('local', { corrections: data.corrections });
  await addClips(withoutUndefined<Clip[]>(data.clips));
  await addFriendsLists(data.friends);
  if (data.sealedKeys.length > 0) await keepSealedKeys(data.sealedKeys);
  await changeSettings((now) => settle(settings, now));
  return { state: 'imported' };
};

/** Deletes everything: settings, opinions, ledger, boards, caches, the key and all that friends said. */
export const deleteEverything = (): Promise<void> =>
  inTurn(VAULT, async () => {
    await closeDatabase();
    await Promise.all([deleteDB('grapevine'), browser.storage.local.clear(), browser.storage.session.clear()]);
    await changeSettings(() => FIRST_SETTINGS);
  });
