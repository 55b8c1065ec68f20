import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Purchase, Reminder } from './purchase';

const DAY = 86_400;
/** Most parcels have come by then. */
const ARRIVES_AFTER = 5 * DAY;
/** By then one knows whether it lasts. */
const LATER_AFTER = 30 * DAY;

/** When to ask first about a thing bought now: when it should have arrived. */
export const firstReminder = (now: UnixSeconds, arrives = now + ARRIVES_AFTER): Reminder => ({
  due: Math.max(now, arrives),
  about: 'arrived',
});

const isDue = ({ reminder }: Purchase, now: UnixSeconds): boolean => reminder !== undefined && reminder.due <= now;

const withoutReminder = ({ reminder: _, ...purchase }: Purchase): Purchase => purchase;

/** The purchase after the shopper said something of it: a reminder that was due gives way to the next, if there is one. */
export const answered = (purchase: Purchase, now: UnixSeconds): Purchase => {
  const { reminder, came } = purchase;
  if (came === 'returned') return withoutReminder(purchase);
  if (!reminder || !isDue(purchase, now)) return purchase;
  if (reminder.about === 'later') return withoutReminder(purchase);
  return { ...purchase, reminder: { due: now + LATER_AFTER, about: 'later' } };
};

/** The purchase with its reminder put off by so many days. */
export const putOff = (purchase: Purchase, days: number, now: UnixSeconds): Purchase =>
  purchase.reminder
    ? { ...purchase, reminder: { due: now + Math.max(1, Math.round(days)) * DAY, about: purchase.reminder.about } }
    : purchase;

/** The purchase of which nobody is reminded any more. */
export const leftAlone = (purchase: Purchase): Purchase => ({ ...withoutReminder(purchase), remindersOff: true });

const byDue = (purchases: readonly Purchase[]): readonly Purchase[] =>
  purchases
    .filter(({ reminder }) => reminder !== undefined)
    .toSorted((a, b) => (a.reminder?.due ?? 0) - (b.reminder?.due ?? 0) || (a.id < b.id ? -1 : 1));

/** The one purchase to ask about now: never more than one, that which has been due for longest. */
export const dueReminder = (purchases: readonly Purchase[], now: UnixSeconds): Purchase | undefined =>
  byDue(purchases).find((purchase) => isDue(purchase, now));

/** When there is something to ask about next, or is already; undefined when never. */
export const nextDue = (purchases: readonly Purchase[]): UnixSeconds | undefined => byDue(purchases)[0]?.reminder?.due;
