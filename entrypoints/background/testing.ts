import type { Run } from '@/lib/domain/ledger';
import type { SourceConfig } from '@/lib/domain/source';
import type { Trial } from '@/lib/messaging/messages';
import { nowSeconds } from '@/lib/platform/clock';
import { recordRun } from '@/lib/storage/ledger';
import { readSettings } from '@/lib/storage/settings';
import { trySource } from './trying';

const isSaved = async ({ id }: SourceConfig): Promise<boolean> =>
  (await readSettings()).sources.some(({ config }) => config.id === id);

const wentAs = (trial: Trial): Pick<Run, 'outcome' | 'count'> =>
  trial.state === 'found'
    ? { outcome: 'answered', count: trial.opinions.length }
    : { outcome: trial.trouble, count: 0 };

/** What a source answers about a product; of a saved one it is noted how that went, so that a test tells of its health too. */
export const testSource = async (about: { config: SourceConfig; name: string }): Promise<Trial> => {
  const trial = await trySource(about);
  const run: Run = { at: nowSeconds(), source: about.config.id, ms: trial.ms, ...wentAs(trial) };
  // A run that cannot be noted is no reason to withhold the answer.
  if (await isSaved(about.config)) await recordRun(run).catch(() => undefined);
  return trial;
};
