import { useEffect, useRef, useState } from 'react';
import { useChoices } from '@/components/shared/choices';
import { usePorts } from '@/components/shared/ports';
import { onlyNeededBy, originsOf } from '@/components/shared/sources/described-source';
import { useEntries } from '@/components/shared/sources/use-entries';
import type { Settings } from '@/lib/domain/settings';
import type { SourceConfig } from '@/lib/domain/source';
import { type Adding, afterRecognition, givenIn, withGiven } from './adding';

/** Gives back what was allowed for a source that never was added, also when the page turns to something else. */
const useGivingBack = (adding: Adding, settings: Settings) => {
  const { giveUp } = usePorts();
  const giveBack = (origins: readonly string[]) => {
    const spare = onlyNeededBy(undefined, origins, settings);
    if (spare.length > 0) void giveUp(spare).catch(() => undefined);
  };
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => giveBack(givenIn(adding));
  });
  useEffect(() => () => leave.current(), []);
  return giveBack;
};

/** The way from a pasted address to a saved source; a denied permission leaves it where it was. Every act that asks for a permission must come straight from a click. */
export const useAdding = () => {
  const { send, askFor } = usePorts();
  const settings = useChoices((choices) => choices.settings);
  const { add: save } = useEntries();
  const [adding, set] = useState<Adding>({ step: 'pasting', given: [] });
  const [denied, setDenied] = useState(false);
  const giveBack = useGivingBack(adding, settings);

  const allowed = async (origins: readonly string[]): Promise<boolean> => {
    setDenied(false);
    const given = await askFor(origins).catch(() => false);
    setDenied(!given);
    return given;
  };
  /** For a try on the way; given back with the rest when nothing comes of it. */
  const allow = async (origins: readonly string[]): Promise<boolean> => {
    const given = await allowed(origins);
    if (given) set((now) => withGiven(now, origins));
    return given;
  };
  const look = async ({ origin, href }: URL) => {
    set({ step: 'allowing', origin });
    if (!(await allowed([origin]))) return set(adding);
    const given = [...new Set([...givenIn(adding), origin])];
    set({ step: 'looking', origin, given });
    const answer = await send('recognise', { address: href }).catch(() => undefined);
    set(afterRecognition(answer, origin, given));
  };
  const add = async (config: SourceConfig) => {
    const needed = originsOf(config);
    if (!(await allowed(needed))) return;
    // Until it is kept nothing is added; what was allowed for it goes back with the rest when nothing comes of it.
    set((now) => withGiven(now, needed));
    if (!(await save(config))) return;
    giveBack(givenIn(adding).filter((origin) => !needed.includes(origin)));
    set({ step: 'added', config });
  };
  const cancel = () => {
    giveBack(givenIn(adding));
    setDenied(false);
    set({ step: 'pasting', given: [] });
  };
  const choose = () => set({ step: 'choosing', given: [] });
  return { adding, denied, look, choose, allow, add, cancel };
};
