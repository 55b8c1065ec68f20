import type { SourceId } from '@/lib/domain/opinion';
import { looksByItself, type Settings } from '@/lib/domain/settings';
import { nowSeconds } from '@/lib/platform/clock';
import { giveUpAll } from '@/lib/platform/page-doors';
import { keepRecognising } from '@/lib/platform/recognising';
import { dated, goneFrom, retoldIn } from '@/lib/sources/changed-sources';
import { keysOf, withKeys } from '@/lib/sources/source-keys';
import { dropOpinionsOf } from '@/lib/storage/opinions';
import { deleteEverything, type Imported, importData } from '@/lib/storage/portable';
import { changeSettings as keepSettings, readSettings } from '@/lib/storage/settings';
import { forget } from '@/lib/storage/source-memory';
import { withFriendsStopped } from './friends/watching';

/** Whether the shopper lets us look at an address without being asked to. */
export const mayLookUnasked = async (url: string): Promise<boolean> => looksByItself(await readSettings(), url);

const forgetAll = async (sources: readonly SourceId[]): Promise<void> => {
  await Promise.all(sources.flatMap((source) => [dropOpinionsOf(source), forget(source)]));
};

/** What sources said and kept that were removed, or are another place by now, goes with them; the page script follows the choice. */
export const changeSettings = async (change: Partial<Settings>): Promise<Settings> => {
  const before = await readSettings();
  const after = await keepSettings((now) => {
    const next = { ...now, ...change };
    return { ...next, sources: dated(now.sources, next.sources, nowSeconds()) };
  });
  await forgetAll([...goneFrom(before.sources, after.sources), ...retoldIn(before.sources, after.sources)]);
  await keepRecognising(after);
  return after;
};

/** The import with the keys typed here for sources that stay. */
const withKeysHere = (imported: Settings, now: Settings): Settings => ({
  ...imported,
  sources: withKeys(imported.sources, keysOf(now.sources)),
});

/** Puts an export in place of what is here. Keys typed here stay with the sources that stay. */
export const takeImport = async ({ json }: { json: string }): Promise<Imported> => {
  const before = (await readSettings()).sources;
  const imported = await importData(json, withKeysHere);
  const after = await readSettings();
  await forgetAll(goneFrom(before, after.sources));
  // What it says of the others is what the export says.
  await Promise.all(retoldIn(before, after.sources).map(forget));
  await keepRecognising(after);
  return imported;
};

/** Deletes all that is kept and gives all permissions back. */
export const forgetEverything = async (): Promise<void> => {
  await withFriendsStopped(deleteEverything);
  await giveUpAll();
  await keepRecognising(await readSettings());
};
