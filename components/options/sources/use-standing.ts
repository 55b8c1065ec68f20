import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
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

type Asked = readonly (readonly [SourceId, readonly string[]])[];

/** Whom to look after and where each stands: the same thing until one of them changes, whatever else was edited. */
const useAsked = (entries: readonly SourceEntry[]): Asked => {
  const told = useMemo(
    () => JSON.stringify(entries.map(({ config }) => [config.id, originsOf(config)] as const)),
    [entries],
  );
  return useMemo(() => JSON.parse(told) as Asked, [told]);
};

/** How every source stands, and how to look again. Looks by itself whenever the page comes back into view. */
export const useStandings = (entries: readonly SourceEntry[]) => {
  const { mayAsk } = usePorts();
  const [known, setKnown] = useState<ReadonlyMap<SourceId, StandingOfSource>>(new Map());
  const asked = useAsked(entries);
  const looks = useRef(0);
  const lookAgain = useCallback(async () => {
    looks.current += 1;
    const look = looks.current;
    const pairs = await Promise.all(
      asked.map(async ([id, origins]) => {
        const [runs, allowed] = await Promise.all([runsOf(id, SHOWN_RUNS), mayAsk(origins)]);
        return [id, { runs, allowed }] as const;
      }),
    );
    // What was looked up before something changed may come last.
    if (look === looks.current) setKnown(new Map(pairs));
  }, [asked, mayAsk]);
  useEffect(() => {
    void lookAgain();
    addEventListener('focus', lookAgain);
    return () => removeEventListener('focus', lookAgain);
  }, [lookAgain]);
  const standingOf = useCallback((source: SourceId) => known.get(source) ?? UNKNOWN, [known]);
  return { standingOf, lookAgain };
};
