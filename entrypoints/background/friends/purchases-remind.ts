import { dueReminder, nextDue } from '@/lib/domain/friends/reminders';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { nowSeconds } from '@/lib/platform/clock';
import { alarmIn } from '@/lib/platform/lifetime';
import { notify } from '@/lib/platform/notify';
import { changePurchase, readPurchases } from '@/lib/storage/friends/purchases';
import { readSettings } from '@/lib/storage/settings';
import { showWaiting } from './picks-waiting';

/** The alarm by which a reminder becomes due. */
export const REMINDER_ALARM = 'reminder';

/** An alarm cannot wait longer than a browser is likely to remember it. */
const LONGEST_MINUTES = 24 * 60;

/** Until when there is nothing to do; undefined when that is so until something changes. */
const waitFor = async (): Promise<UnixSeconds | undefined> => {
  const [purchases, { reminders }] = await Promise.all([readPurchases(), readSettings()]);
  // One that was told and waits for an answer holds up the others.
  const held = dueReminder(purchases, nowSeconds())?.reminder?.told;
  return reminders && !held ? nextDue(purchases) : undefined;
};

/** Sets the alarm for the next reminder. Firefox forgets alarms when it closes: for every start, and after every change. */
export const planReminder = async (): Promise<void> => {
  const due = await waitFor();
  if (due !== undefined)
    await alarmIn(REMINDER_ALARM, Math.min(LONGEST_MINUTES, Math.max(0.5, (due - nowSeconds()) / 60)));
  await showWaiting();
};

/** Asks about the one thing that has been due for longest, once; the next waits until that was answered. */
export const remind = async (): Promise<void> => {
  const purchase = (await readSettings()).reminders ? dueReminder(await readPurchases(), nowSeconds()) : undefined;
  if (purchase && !purchase.reminder?.told) {
    await changePurchase(purchase.id, (now) => now?.reminder && { ...now, reminder: { ...now.reminder, told: true } });
    await notify(`reminder:${purchase.id}`, 'reminder', purchase.product.name);
  }
  await planReminder();
};
