import { useEffect, useState } from 'react';
import { eachLatest, ofKind, standing } from '@/lib/domain/friends/pick';
import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { mutedIn } from '@/lib/domain/muted';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Verdict } from '@/lib/domain/summary';
import { saidAbout } from '@/lib/storage/friends/said';
import { opinionsAbout } from '@/lib/storage/opinions';
import { readSettings } from '@/lib/storage/settings';
import { summarise } from '@/lib/summarise/summarise';

/** What is known on this device about a product on the shortlist. Nobody is asked for it. */
export type KeptSummary = { verdict: Verdict; friends: number };

const summaryOf = async ({ product, key }: Shortlisted, now: UnixSeconds): Promise<readonly [string, KeptSummary]> => {
  const { sources } = await readSettings();
  const muted = mutedIn(sources);
  const opinions = await opinionsAbout(key).catch(() => []);
  const said = standing(await saidAbout(productKeys(product)).catch(() => []), now);
  const { verdict } = summarise({ opinions, lookups: [], trust: new Map(), muted });
  return [key, { verdict, friends: eachLatest(ofKind(said, 'opinion')).length }];
};

/** The summaries of everything on the shortlist, by key. */
export const useKeptSummaries = (
  list: readonly Shortlisted[] | undefined,
  now: UnixSeconds,
): ReadonlyMap<string, KeptSummary> => {
  const [summaries, setSummaries] = useState<ReadonlyMap<string, KeptSummary>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock alone is no reason to read again.
  useEffect(() => {
    let wanted = true;
    void Promise.all((list ?? []).map((one) => summaryOf(one, now))).then(
      (all) => wanted && setSummaries(new Map(all)),
    );
    return () => {
      wanted = false;
    };
  }, [list]);
  return summaries;
};
