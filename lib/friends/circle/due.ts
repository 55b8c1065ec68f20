import { type Circle, type CircleId, currentEpoch } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import { allPicks } from '@/lib/domain/friends/pick';
import { entry } from '@/lib/domain/friends/register';
import type { Said } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { aligned } from './align';
import { alter } from './alter';
import { announce } from './announce';
import { rotated, withCircles } from './change-circle';
import { DAY_SECONDS, type Means, secondsNow } from './means';
import { ownOpenCircles } from './members';
import { tellSelf } from './tell-self';
import { tidied } from './tidy';

/** A secret is written with for so long. */
const SECRET_LIFE = 90 * DAY_SECONDS;
/** What became of a pick may still be said so long after it is over. */
const AFTERWARDS = 14 * DAY_SECONDS;

const lastChange = (circle: Circle): UnixSeconds => currentEpoch(circle)?.at ?? 0;

const withFreshSecrets = (vault: Vault, means: Means): Vault => {
  const now = secondsNow(means);
  const old = ownOpenCircles(vault).filter(
    (circle) => circle.members.value.length > 1 && lastChange(circle) + SECRET_LIFE <= now,
  );
  return withCircles(
    vault,
    old.map((circle) => rotated(circle, means)),
  );
};

/** In which circles picks were shared, and in which of them one is not long over. */
type Picks = { shared: ReadonlySet<CircleId | undefined>; live: ReadonlySet<CircleId | undefined> };

const picksIn = (said: readonly Said[], now: UnixSeconds): Picks => ({
  shared: new Set(said.filter(({ content }) => content.kind === 'pick').map(({ circle }) => circle)),
  live: new Set(allPicks(said, now - AFTERWARDS).map(({ circle }) => circle)),
});

/** Its picks are over, or none came while one could have lived. */
const isOver = (circle: Circle, { shared, live }: Picks, now: UnixSeconds): boolean => {
  if (circle.purpose !== 'pick' || circle.closed || live.has(circle.id)) return false;
  return shared.has(circle.id) || lastChange(circle) + LIMITS.mostPickDays * DAY_SECONDS + AFTERWARDS <= now;
};

const withoutOldPicks = (vault: Vault, picks: Picks, now: UnixSeconds): Vault => {
  const over = Object.values(vault.circles).filter((circle) => isOver(circle, picks, now));
  return withCircles(
    vault,
    over.map((circle) => ({ ...circle, closed: true })),
  );
};

/** Secrets of former friends that came late, from another device: what they are for is over. */
const withoutFormer = (vault: Vault, now: UnixSeconds): Vault => {
  const over = Object.values(vault.circles).filter(({ owner, closed }) => {
    const person = entry(vault.people, owner)?.value;
    const isOut = person?.standing === 'former' || person?.standing === 'blocked';
    // Not at once: who became a friend again elsewhere may not be known as one yet.
    return isOut && !closed && person.since + DAY_SECONDS <= now;
  });
  return withCircles(
    vault,
    over.map((circle) => ({ ...circle, closed: true })),
  );
};

const whatIsDue = async (io: FriendsIo): Promise<(vault: Vault) => Vault> => {
  const now = secondsNow(io);
  const picks = picksIn([...(await io.said.ofKind('pick')), ...(await io.said.ofKind('withdrawal'))], now);
  return (vault) => {
    const here = withoutFormer(withoutOldPicks(tidied(vault, io.now()), picks, now), now);
    return withFreshSecrets(aligned(here, io), io);
  };
};

/**
 * What circles need from time to time, best after news came in: a new secret after 90 days, circles of picks that are
 * over closed, devices that changed the same brought in line, and what was interrupted made good. Cheap when nothing is.
 */
export const due = async (io: FriendsIo): Promise<void> => {
  if (!(await io.vault.read())) return;
  const change = await whatIsDue(io);
  const done = await alter(io, (vault) => {
    const next = change(vault);
    return JSON.stringify(next) === JSON.stringify(vault) ? 'already-used' : next;
  });
  await announce(io);
  if (done.state === 'done') await tellSelf(io);
};
