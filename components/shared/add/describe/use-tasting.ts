import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { type Filling, originOf } from '@/lib/domain/address-template';
import type { Recipe } from '@/lib/domain/recipe';
import type { RecipeTrial } from '@/lib/messaging/messages';

/** How a try stands. `cut-off`: our own background could not be reached. */
export type Tasted = { state: 'idle' } | { state: 'asking' } | { state: 'cut-off' } | RecipeTrial;

const PAUSE_MS = 400;

/**
 * Trying a recipe: the first time by a click, which asks for the permission too; from then on at every change but of
 * the address, for the background answers the same address again from what it keeps, without asking the place.
 */
export const useTasting = (recipe: Recipe | undefined, allow: (origins: readonly string[]) => Promise<boolean>) => {
  const { send } = usePorts();
  const [tasted, set] = useState<Tasted>({ state: 'idle' });
  const [asked, setAsked] = useState<{ address: string; filling: Filling }>();
  const latest = useRef(0);
  const ask = async (written: string, filling: Filling) => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await send('tryRecipe', { recipe: written, filling }).catch(() => ({ state: 'cut-off' }) as const);
    if (turn === latest.current) set(answer);
  };
  const taste = async (filling: Filling) => {
    if (!recipe) return;
    set({ state: 'asking' });
    if (!(await allow([originOf(recipe.address)]))) return set({ state: 'failed', trouble: 'no-permission', ms: 0 });
    setAsked({ address: recipe.address, filling });
    await ask(JSON.stringify(recipe), filling);
  };
  const written = recipe && recipe.address === asked?.address ? JSON.stringify(recipe) : '';
  const again = useEffectEvent(() => {
    if (asked && tasted.state === 'tried') void ask(written, asked.filling);
  });
  useEffect(() => {
    const pause = written ? setTimeout(again, PAUSE_MS) : undefined;
    return () => clearTimeout(pause);
  }, [written]);
  return { tasted, taste };
};
