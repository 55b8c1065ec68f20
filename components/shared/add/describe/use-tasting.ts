import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import { type Filling, originOf } from '@/lib/domain/address-template';
import type { Recipe } from '@/lib/domain/recipe';
import type { RecipeTrial } from '@/lib/messaging/messages';

/** How a try stands. `cut-off`: our own background could not be reached. */
export type Trial = { state: 'idle' } | { state: 'asking' } | { state: 'cut-off' } | RecipeTrial;

/** What is tried: an address that is sound, how its answer is read, and a recipe for it once there is one. */
type Tried = { address: string; reads: Recipe['reads']; recipe: Recipe | undefined };
type Asked = { address: string; filling: Filling };

const PAUSE_MS = 400;
const IDLE: Trial = { state: 'idle' };

/**
 * Trying a place: the first time by a click, which asks for the permission too; from then on at every change but of
 * the address, for the background answers the same address again from what it keeps, without asking the place but for
 * another sort of answer. Nothing is told of an address that is not the one tried.
 */
export const useTasting = (
  { address, reads, recipe }: Tried,
  allow: (origins: readonly string[]) => Promise<boolean>,
) => {
  const { send } = usePorts();
  const [trial, set] = useState<Trial>(IDLE);
  const [asked, setAsked] = useState<Asked>();
  const latest = useRef(0);
  const sent = useRef('');
  const begin = () => {
    latest.current += 1;
    return latest.current;
  };
  const ask = async (about: Asked & { recipe?: string }, turn: number): Promise<Trial | undefined> => {
    sent.current = about.recipe ?? '';
    const answer: Trial = await send('tryRecipe', { ...about, reads }).catch(() => ({ state: 'cut-off' }) as const);
    if (turn !== latest.current) return undefined;
    set(answer);
    return answer;
  };
  /** How the place answered; undefined where it was not asked or something newer was. Needs a sound address. */
  const taste = async (filling: Filling): Promise<Trial | undefined> => {
    const turn = begin();
    set({ state: 'asking' });
    setAsked({ address, filling });
    const isAllowed = await allow([originOf(address)]).catch(() => false);
    if (turn !== latest.current) return undefined;
    if (!isAllowed) {
      set({ state: 'failed', trouble: 'no-permission', ms: 0 });
      return undefined;
    }
    return ask({ address, filling, ...(recipe && { recipe: JSON.stringify(recipe) }) }, turn);
  };
  const written = recipe && recipe.address === asked?.address ? JSON.stringify(recipe) : '';
  const again = useEffectEvent(() => {
    if (asked && trial.state === 'tried' && written !== sent.current) void ask({ ...asked, recipe: written }, begin());
  });
  useEffect(() => {
    const pause = written ? setTimeout(again, PAUSE_MS) : undefined;
    return () => clearTimeout(pause);
  }, [written]);
  const isOfThis = asked?.address === address;
  return { trial: isOfThis ? trial : IDLE, taste };
};
