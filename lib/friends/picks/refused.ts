import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';

/** Not done, and why. */
export const refused = (because: Refusal): Extract<Outcomes, { state: 'refused' }> => ({ state: 'refused', because });

/** Done, with nothing to bring back. */
export const DONE: Outcomes = { state: 'done' };
