import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { type Filling, originOf } from '@/lib/domain/address-template';
import type { Recipe } from '@/lib/domain/recipe';
import type { RecipeTrial } from '@/lib/messaging/messages';

/** How a try stands. `cut-off`: our own background could not be reached. */
export type Trial = { state: 'idle' } | { state: 'asking' } | { state: 'cut-off' } | RecipeTrial;

/** What is tried: an address that is sound, and a recipe for its answer once there is one. */
type Tried = { address: string; recipe: Recipe | undefined };

const PAUSE_MS = 400;

/**
 * Trying a place: the first time by a click, which asks for the permission too; from then on at every change but of
 * the address, for the background answers the same address again from what it keeps, without asking the place.
 */
export const useTasting = ({ address, recipe }: Tried, allow: (origins: readonly string[]) => Promise<boolean>) => {
  const { send } = usePorts();
  const [trial, set] = useState<Trial>({ state: 'idle' });
  const [asked, setAsked] = useState<{ address: string; filling: Filling }>();
  const latest = useRef(0);
  const sent = useRef('');
  const ask = async (about: { address: string; filling: Filling; recipe?: string }): Promise<Trial | undefined> => {
    latest.current += 1;
    const turn = latest.current;
    sent.current = about.recipe ?? '';
    const answer: Trial = await send('tryRecipe', about).catch(() => ({ state: 'cut-off' }) as const);
    if (turn !== latest.current) return undefined;
    set(answer);
    return answer;
  };
  /** How the place answered; undefined where it was not asked or something newer was. Needs a sound address. */
  const taste = async (filling: Filling): Promise<Trial | undefined> => {
    set({ state: 'asking' });
    if (!(await allow([originOf(address)]))) {
      set({ state: 'failed', trouble: 'no-permission', ms: 0 });
      return undefined;
    }
    setAsked({ address, filling });
    return ask({ address, filling, ...(recipe && { recipe: JSON.stringify(recipe) }) });
  };
  const written = recipe && recipe.address === asked?.address ? JSON.stringify(recipe) : '';
  const again = useEffectEvent(() => {
    if (asked && trial.state === 'tried' && written !== sent.current) void ask({ ...asked, recipe: written });
  });
  useEffect(() => {
    const pause = written ? setTimeout(again, PAUSE_MS) : undefined;
    return () => clearTimeout(pause);
  }, [written]);
  return { trial, taste };
};
