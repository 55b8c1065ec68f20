import { looksByItself, type Settings } from '@/lib/domain/settings';
import { giveUpAll } from '@/lib/platform/page-doors';
import { keepRecognising } from '@/lib/platform/recognising';
import { keysOf } from '@/lib/sources/source-keys';
import { dropOpinionsOf } from '@/lib/storage/opinions';
import { deleteEverything, type Imported, importData } from '@/lib/storage/portable';
import { changeSettings as keepSettings, readSettings } from '@/lib/storage/settings';
import { forget } from '@/lib/storage/source-memory';
import { withFriendsStopped } from './friends/watching';
import { giveBackKeys } from './source-keys';

/** Whether the shopper lets us look at an address without being asked to. */
export const mayLookUnasked = async (url: string): Promise<boolean> => looksByItself(await readSettings(), url);

/** What removed sources said and kept goes with them; the page script follows the choice. */
const settingsChanged = async (before: Settings, after: Settings): Promise<void> => {
  const stays = new Set(after.sources.map(({ config }) => config.id));
  const gone = before.sources.filter(({ config }) => !stays.has(config.id));
  await Promise.all(gone.flatMap(({ config }) => [dropOpinionsOf(config.id), forget(config.id)]));
  await keepRecognising(after);
};

export const changeSettings = async (change: Partial<Settings>): Promise<Settings> => {
  const before = await readSettings();
  const after = await keepSettings((now) => ({ ...now, ...change }));
  await settingsChanged(before, after);
  return after;
};

/** Puts an export in place of what is here. Keys typed here stay with the sources that stay. */
export const takeImport = async ({ json }: { json: string }): Promise<Imported> => {
  const before = await readSettings();
  const imported = await importData(json);
  if (imported.state === 'imported') await giveBackKeys(keysOf(before.sources));
  await settingsChanged(before, await readSettings());
  return imported;
};

/** Deletes all that is kept and gives all permissions back. */
export const forgetEverything = async (): Promise<void> => {
  await withFriendsStopped(deleteEverything);
  await giveUpAll();
  await keepRecognising(await readSettings());
};
