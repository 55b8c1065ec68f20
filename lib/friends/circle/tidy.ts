import type { Circle } from '@/lib/domain/friends/circle';
import { isRemembered } from '@/lib/domain/friends/former-relays';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Milliseconds, Register, Registers } from '@/lib/domain/friends/register';
import type { Invite, Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { DAY_SECONDS } from './means';

/** What is over is kept so long, so that late news still finds it. */
const GRACE = 30 * DAY_SECONDS;
/** A pick lives 30 days at most and may be extended once; its circle is forgotten after that and the grace. */
const PICK_CIRCLE_LIFE = 2 * LIMITS.mostPickDays * DAY_SECONDS + GRACE;

const kept = <T>(all: Registers<T>, fits: (one: Register<T>, name: string) => boolean): Registers<T> =>
  Object.fromEntries(Object.entries(all).filter(([name, one]) => fits(one, name)));

const lastChange = ({ epochs }: Circle): UnixSeconds => epochs.at(-1)?.at ?? 0;

/** The closed circles that are one too many, the oldest first. */
const surplus = (circles: readonly Circle[]): ReadonlySet<Circle> => {
  const over = Math.max(0, circles.length - LIMITS.circles);
  const closed = circles.filter(({ closed }) => closed).toSorted((a, b) => lastChange(a) - lastChange(b));
  return new Set(closed.slice(0, over));
};

const tidiedCircles = (vault: Vault, now: UnixSeconds): Vault['circles'] => {
  const circles = Object.values(vault.circles).filter(
    (circle) => circle.purpose === 'friends' || lastChange(circle) + PICK_CIRCLE_LIFE > now,
  );
  const gone = surplus(circles);
  return Object.fromEntries(circles.filter((circle) => !gone.has(circle)).map((circle) => [circle.id, circle]));
};

/** Who asked with an invitation that is closed waits for nothing. */
const answered = (invite: Register<Invite>): Register<Invite> =>
  invite.value.state === 'open' ? invite : { ...invite, value: { ...invite.value, requests: [] } };

/**
 * The vault without what is long over: invitations, requests and guest links 30 days after they expired, circles of
 * picks after 90, closed circles beyond LIMITS.circles, and those who never let the shopper in.
 */
export const tidied = (vault: Vault, at: Milliseconds): Vault => {
  const now = Math.floor(at / 1000);
  const recent = ({ value, t }: Register<{ expires: UnixSeconds } | null>): boolean =>
    (value?.expires ?? t / 1000) + GRACE > now;
  const asked = kept(vault.asked, recent);
  const awaited = new Set(Object.values(asked).map(({ value }) => value?.from));
  return {
    ...vault,
    asked,
    people: kept(
      vault.people,
      // News of other devices comes in parts: whoever was asked lately may be known before the request is.
      ({ value, t }, id) => value.standing !== 'waiting' || awaited.has(id) || recent({ value: null, t }),
    ),
    invites: Object.fromEntries(Object.entries(kept(vault.invites, recent)).map(([id, one]) => [id, answered(one)])),
    guestLinks: kept(vault.guestLinks, recent),
    circles: tidiedCircles(vault, now),
    ...(vault.formerRelays && { formerRelays: kept(vault.formerRelays, ({ value }) => isRemembered(value, at)) }),
  };
};
