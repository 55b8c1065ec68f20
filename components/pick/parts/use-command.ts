import { useState } from 'react';
import type { Outcomes, Refusal } from '@/lib/messaging/friends-messages';

/** How a command stands. `unreached`: the background did not answer. */
export type Command = { step: 'idle' | 'busy' | 'done' } | { step: 'refused'; because: Refusal | 'unreached' };

/** Keeps how the last command of a part of the page went; `run` is true when it was done. */
export const useCommand = () => {
  const [command, set] = useState<Command>({ step: 'idle' });
  const run = async (asked: Promise<Outcomes>): Promise<boolean> => {
    set({ step: 'busy' });
    const answer = await asked.catch(() => undefined);
    if (answer?.state === 'done') set({ step: 'done' });
    else set({ step: 'refused', because: answer?.because ?? 'unreached' });
    return answer?.state === 'done';
  };
  return { command, run, rest: () => set({ step: 'idle' }) };
};
