import { deleteDB } from 'idb';
import * as v from 'valibot';
import { judgedOpinionSchema, unixSeconds, withoutUndefined } from '@/lib/domain/schemas';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { browser } from '@/lib/platform/browser';
import { writeArea } from './areas';
import { correctionsSchema, readCorrections } from './corrections';
import { closeDatabase, database, type OpinionShelf, type Shelves } from './database';
import { changeSettings, readSettings } from './settings';
import { SETTINGS_VERSION, upgrade } from './settings-versions';

const number = v.number();
const text = v.string();
const outcome = v.union([number, text]);

/** The export format, version 1; documented in docs/export.md. */
const exportSchema = v.object({
  grapevine: v.literal(1),
  settings: v.unknown(),
  corrections: correctionsSchema,
  opinions: v.array(v.object({ product: text, source: text, at: unixSeconds, opinions: v.array(judgedOpinionSchema) })),
  ledger: v.array(
    v.object({ at: unixSeconds, source: text, purpose: text, url: text, answer: outcome, bytes: number, ms: number }),
  ),
  runs: v.array(v.object({ at: unixSeconds, source: text, ms: number, outcome: text, count: number })),
});

/** Everything Grapevine keeps, as JSON text. */
export const exportData = async (): Promise<string> => {
  const db = await database();
  const [opinions, ledger, runs] = await Promise.all([db.getAll('opinions'), db.getAll('ledger'), db.getAll('runs')]);
  const settings = { version: SETTINGS_VERSION, settings: await readSettings() };
  return JSON.stringify(
    { grapevine: 1, settings, corrections: await readCorrections(), opinions, ledger, runs },
    null,
    1,
  );
};

export type Imported = { state: 'imported' } | { state: 'refused'; because: 'not-json' | 'not-ours' | 'newer' };

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const putAll = async (data: v.InferOutput<typeof exportSchema>): Promise<void> => {
  const tx = (await database()).transaction(['opinions', 'ledger', 'runs'], 'readwrite');
  await Promise.all([
    tx.objectStore('opinions').clear(),
    tx.objectStore('ledger').clear(),
    tx.objectStore('runs').clear(),
  ]);
  for (const shelf of data.opinions) tx.objectStore('opinions').put(withoutUndefined<OpinionShelf>(shelf));
  for (const row of data.ledger) tx.objectStore('ledger').add(row as Shelves['ledger']['value']);
  for (const run of data.runs) tx.objectStore('runs').add(run as Shelves['runs']['value']);
  await tx.done;
};

/** Puts an export in place of what is here. A file that is not whole and ours changes nothing. */
export const importData = async (json: string): Promise<Imported> => {
  const foreign = parseJson(json);
  if (foreign === undefined) return { state: 'refused', because: 'not-json' };
  const version = (foreign as { grapevine?: unknown } | null)?.grapevine;
  if (typeof version === 'number' && version > 1) return { state: 'refused', because: 'newer' };
  const parsed = v.safeParse(exportSchema, foreign);
  const settings = parsed.success ? upgrade(parsed.output.settings) : undefined;
  if (!parsed.success || !settings) return { state: 'refused', because: 'not-ours' };
  await putAll(parsed.output);
  await writeArea('local', { corrections: parsed.output.corrections });
  await changeSettings(() => settings);
  return { state: 'imported' };
};

/** Deletes everything: settings, opinions, ledger, boards, caches. */
export const deleteEverything = async (): Promise<void> => {
  await closeDatabase();
  await Promise.all([deleteDB('grapevine'), browser.storage.local.clear(), browser.storage.session.clear()]);
  await changeSettings(() => FIRST_SETTINGS);
};
