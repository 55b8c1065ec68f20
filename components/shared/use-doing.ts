import { useState } from 'react';
import type { Refusal } from '@/lib/messaging/friends-messages';

/** Why a command was not done; `unreached`: the background did not answer. */
export type NotDone = Refusal | 'unreached';

/** How the last command of a part of the page went. */
export type Doing = { step: 'idle' | 'doing' | 'done' } | { step: 'refused'; because: NotDone };

type Refused = { state: 'refused'; because: Refusal };

const isRefused = (answer: unknown): answer is Refused =>
  (answer as { state?: unknown } | null | undefined)?.state === 'refused';

/**
 * Waits for commands and keeps how the last one went. `act` answers what the background did, or undefined when it did not;
 * then `doing` says why.
 */
export const useDoing = () => {
  const [doing, set] = useState<Doing>({ step: 'idle' });
  const act = async <A>(command: Promise<A>): Promise<{ brought: Exclude<A, Refused> } | undefined> => {
    set({ step: 'doing' });
    const settled = await command.then(
      (answer) => ({ answer }),
      () => undefined,
    );
    const refused = settled ? isRefused(settled.answer) && settled.answer.because : 'unreached';
    set(refused ? { step: 'refused', because: refused } : { step: 'done' });
    return !settled || refused ? undefined : { brought: settled.answer as Exclude<A, Refused> };
  };
  return { doing, act, forget: () => set({ step: 'idle' }) };
};
