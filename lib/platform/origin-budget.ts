import { SourceError, type Trouble } from '@/lib/domain/source';
import { createTurns } from './in-turn';

/** Milliseconds since 1970, as Date.now gives them. */
export type Milliseconds = number;

/** How much we may still ask of one origin; kept in storage so that it survives the background. */
export type Budget = {
  /** Requests left at the moment `at`; below zero they are waited for. */
  tokens: number;
  at: Milliseconds;
  /** The origin asked us to stay away until then, or walled us off. */
  closed?: { until: Milliseconds; trouble: Trouble };
};

/** Where budgets are kept. */
export type BudgetDoors = {
  now(): Milliseconds;
  budget: { read(origin: string): Promise<Budget | undefined>; write(origin: string, budget: Budget): Promise<void> };
};

/** Requests an origin gets at once, and the time after which it may get another: well under Discourse's 200 a minute. */
export const PACE = { burst: 30, every: 2000, patience: 3000 } as const;
const DAY = 86_400_000;

const spent = (kept: Budget | undefined, now: Milliseconds): Budget => {
  const before = kept ?? { tokens: PACE.burst, at: now };
  const regained = Math.max(0, now - before.at) / PACE.every;
  return { ...before, tokens: Math.min(PACE.burst, before.tokens + regained) - 1, at: now };
};

const refuseWhenClosed = (origin: string, closed: Budget['closed'], now: Milliseconds): void => {
  // A clock that was set back must not close an origin for longer than we ever close one.
  if (!closed || closed.until <= now || closed.until > now + DAY) return;
  throw new SourceError(closed.trouble, `${origin} is not asked again yet`, Math.ceil(closed.until / 1000));
};

/** A token bucket for each origin. */
export const createBudgets = ({ now, budget }: BudgetDoors) => {
  // In turn, so that two requests at once never spend the same token.
  const turn = createTurns();
  return {
    /** Takes one request; resolves to the milliseconds to wait first. Throws SourceError while the origin is closed or exhausted. */
    take: (origin: string): Promise<Milliseconds> =>
      turn(origin, async () => {
        const kept = await budget.read(origin);
        refuseWhenClosed(origin, kept?.closed, now());
        const left = spent(kept, now());
        const wait = Math.max(0, -left.tokens) * PACE.every;
        if (wait > PACE.patience)
          throw new SourceError('throttled', `${origin} was asked enough`, Math.ceil((now() + wait) / 1000));
        await budget.write(origin, left);
        return wait;
      }),
    /** Leaves the origin alone until then. */
    close: (origin: string, closed: NonNullable<Budget['closed']>): Promise<void> =>
      turn(origin, async () => {
        const kept = (await budget.read(origin)) ?? { tokens: PACE.burst, at: now() };
        await budget.write(origin, { ...kept, closed });
      }),
  };
};
