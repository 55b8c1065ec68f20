import { useEffect, useRef } from 'react';
import { useChoices } from '@/components/shared/choices';
import { usePorts } from '@/components/shared/ports';
import { onlyNeededBy } from '@/components/shared/sources/described-source';

/** Asks for permissions while a source is changed. What was allowed and is not needed by what is saved is given back, also when the page turns to something else. */
export const useAllowing = () => {
  const { askFor, giveUp } = usePorts();
  const settings = useChoices((choices) => choices.settings);
  const given = useRef<readonly string[]>([]);
  const giveBack = (origins: readonly string[]) => {
    const spare = onlyNeededBy(undefined, origins, settings);
    if (spare.length > 0) void giveUp(spare).catch(() => undefined);
  };
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => giveBack(given.current);
  });
  useEffect(() => () => leave.current(), []);

  const allow = async (origins: readonly string[]): Promise<boolean> => {
    const isGiven = await askFor(origins).catch(() => false);
    if (isGiven) given.current = [...given.current, ...origins];
    return isGiven;
  };
  /** Saves what needs these origins; whether it was kept. */
  const saving = async (needed: readonly string[], save: () => Promise<boolean>): Promise<boolean> => {
    // A source with another name closes this page while it is saved: by then nothing of it may be given back.
    const taken = given.current;
    given.current = [];
    const isKept = await save();
    giveBack(isKept ? taken.filter((origin) => !needed.includes(origin)) : taken);
    return isKept;
  };
  return { allow, saving };
};
