import { useCallback, useEffect, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import type { Run } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import type { SourceEntry } from '@/lib/domain/source';
import { runsOf } from '@/lib/storage/ledger';

/** How many past questions to a source are shown. */
export const SHOWN_RUNS = 14;

/** What is known of a source besides its settings. `allowed`: the browser lets us reach it. */
export type StandingOfSource = { runs: readonly Run[]; allowed: boolean };

/** Nothing known yet; nobody is told that a permission is missing before that was looked up. */
const UNKNOWN: StandingOfSource = { runs: [], allowed: true };

/** How every source stands, and how to look again. Looks by itself whenever the page comes back into view. */
export const useStandings = (entries: readonly SourceEntry[]) => {
  const { mayAsk } = usePorts();
  const [known, setKnown] = useState<ReadonlyMap<SourceId, StandingOfSource>>(new Map());
  const lookAgain = useCallback(async () => {
    const pairs = await Promise.all(
      entries.map(async ({ config }) => {
        const [runs, allowed] = await Promise.all([runsOf(config.id, SHOWN_RUNS), mayAsk(originsOf(config))]);
        return [config.id, { runs, allowed }] as const;
      }),
    );
    setKnown(new Map(pairs));
  }, [entries, mayAsk]);
  useEffect(() => {
    void lookAgain();
    addEventListener('focus', lookAgain);
    return () => removeEventListener('focus', lookAgain);
  }, [lookAgain]);
  const standingOf = useCallback((source: SourceId) => known.get(source) ?? UNKNOWN, [known]);
  return { standingOf, lookAgain };
};
