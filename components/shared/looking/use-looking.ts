import { useState } from 'react';
import { type Edit, useChoices } from '@/components/shared/choices';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import type { Recognising, Settings } from '@/lib/domain/settings';
import { originsOfLooking } from './recognising-origins';
import type { Turn } from './site-list';

/** What looking needed before and needs no more, and no source needs either. */
const spareAfter = (before: Settings, after: Settings): readonly string[] => {
  const needed = new Set([...originsOfLooking(after), ...after.sources.flatMap(({ config }) => originsOf(config))]);
  return originsOfLooking(before).filter((origin) => !needed.has(origin));
};

/**
 * Changing when Grapevine looks. Each change asks for what it needs straight from the click and gives back what it needs
 * no more; a denied one changes nothing.
 */
export const useLooking = () => {
  const { askFor, giveUp } = usePorts();
  const settings = useChoices((choices) => choices.settings);
  const change = useChoices((choices) => choices.change);
  const [denied, setDenied] = useState(false);
  const turnTo = async (edit: Edit): Promise<boolean> => {
    const after = { ...settings, ...(typeof edit === 'function' ? edit(settings) : edit) };
    const needed = originsOfLooking(after);
    const allowed = needed.length === 0 || (await askFor(needed).catch(() => false));
    setDenied(!allowed);
    if (!allowed) return false;
    const kept = await change(edit);
    const spare = spareAfter(settings, after);
    if (kept && spare.length > 0) await giveUp(spare).catch(() => undefined);
    return kept;
  };
  return {
    settings,
    denied,
    choose: (recognising: Recognising) => turnTo({ recognising }),
    setSites: (turn: Turn) => turnTo(({ sites }) => ({ sites: turn(sites) })),
  };
};
