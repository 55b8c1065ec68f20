import { useEffect, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import type { Run } from '@/lib/domain/ledger';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { SourceConfig } from '@/lib/domain/source';
import type { OpinionShelf } from '@/lib/storage/database';
import { askedOf, runsOf } from '@/lib/storage/ledger';
import { lastShelvesOf } from '@/lib/storage/opinions';
import { readBudget } from '@/lib/storage/source-memory';
import { HEALTH } from './health/health';

const DAY = 86_400;
const SHOWN_ANSWERS = 5;
/** Among so many requests one is looked for that can be shown as an example. */
const LOOKED_THROUGH = 50;

/** What storage knows of a source. `until`: one of its origins asked to be left alone until then. */
export type Known = {
  runs: readonly Run[];
  shelves: readonly OpinionShelf[];
  sent: readonly string[];
  until?: UnixSeconds;
};

const NOTHING: Known = { runs: [], shelves: [], sent: [] };

const closedUntil = async (config: SourceConfig): Promise<UnixSeconds> => {
  const budgets = await Promise.all(originsOf(config).map(readBudget));
  return Math.ceil(Math.max(0, ...budgets.map((budget) => budget?.closed?.until ?? 0)) / 1000);
};

const know = async (config: SourceConfig, now: UnixSeconds): Promise<Known> => {
  const { id } = config;
  const [runs, shelves] = await Promise.all([runsOf(id, HEALTH.runs), lastShelvesOf(id, SHOWN_ANSWERS)]);
  const [sent, until] = await Promise.all([askedOf(id, LOOKED_THROUGH), closedUntil(config)]);
  // Where the permission was lacking, nobody was asked.
  const asked = runs.filter(({ outcome }) => outcome !== 'no-permission');
  const recent = asked.filter(({ at }) => at >= now - HEALTH.days * DAY);
  return { runs: recent, shelves, sent, ...(until > now && { until }) };
};

/** What storage knows of a source, read anew whenever `news` is another thing than before. */
export const useKnown = (config: SourceConfig, news: unknown): Known => {
  const { now } = usePorts();
  const [known, set] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `news` is what says that there is something to read.
  useEffect(() => {
    let isLate = false;
    know(config, now()).then(
      (found) => isLate || set(found),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [config, now, news]);
  return known;
};
