import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { answered, firstReminder, leftAlone, putOff } from '@/lib/domain/friends/reminders';
import type { SaidId } from '@/lib/domain/friends/said';
import { MOST_SHORTLISTED } from '@/lib/domain/friends/shortlisted';
import { productKey } from '@/lib/domain/product';
import { sayOutcome } from '@/lib/friends/picks/say-outcome';
import type { Asked } from '@/lib/messaging/messages';
import { nowSeconds } from '@/lib/platform/clock';
import { changePurchase } from '@/lib/storage/friends/purchases';
import { changeShortlist } from '@/lib/storage/friends/shortlist';
import { friendsIo } from './io';
import { planReminder } from './purchases-remind';

const change = async (id: string, how: (now: Purchase) => Purchase | undefined): Promise<void> => {
  await changePurchase(id, (now) => now && how(now));
  await planReminder();
};

/** The shopper decided: whoever they asked hears it, and a thing bought is asked about later. */
export const decide = async (about: Asked<'decide'>): Promise<Outcomes<{ id: string }>> => {
  const { product, decided, pick, candidate, thanks, advice, arrives } = about;
  const id = crypto.randomUUID();
  const at = nowSeconds();
  const reminder = decided === 'bought' ? { reminder: firstReminder(at, arrives) } : {};
  const purchase: Purchase = {
    id,
    product,
    decided,
    at,
    ...reminder,
    remindersOff: false,
    advice,
    ...(pick && { pick }),
  };
  await changePurchase(id, () => purchase);
  await planReminder();
  if (pick) await sayOutcome(friendsIo, { pick, decided, ...(candidate && { candidate }), ...(thanks && { thanks }) });
  return { state: 'done', id };
};

type Told = Pick<Asked<'sayOpinion'>, 'owning' | 'to'> & { verdict: SaidId };

/** The verdict a shopper said on something they bought, and whom; with it, what was due to be asked is answered. */
export const noteVerdict = (purchase: string, { verdict, owning, to }: Told): Promise<void> =>
  change(purchase, ({ toldTo: _, ...now }) => {
    const came = owning === 'returned' ? 'returned' : (now.came ?? (owning === 'owning' ? 'kept' : undefined));
    return answered({ ...now, verdict, ...(to && { toldTo: to }), ...(came && { came }) }, nowSeconds());
  });

export const remindLater = ({ purchase, days }: Asked<'remindLater'>): Promise<void> =>
  change(purchase, (now) => putOff(now, days, nowSeconds()));

export const remindNever = ({ purchase }: Asked<'remindNever'>): Promise<void> => change(purchase, leftAlone);

/** Keeps how a thing turned out, for the shopper's own record of whose advice held good. */
export const tellHowItWent = ({ purchase, came, adviceWasRight }: Asked<'tellHowItWent'>): Promise<void> =>
  change(purchase, (now) => {
    const told = { ...(came && { came }), ...(adviceWasRight !== undefined && { adviceWasRight }) };
    return answered({ ...now, ...told }, nowSeconds());
  });

export const forgetPurchase = ({ purchase }: Asked<'forgetPurchase'>): Promise<void> =>
  change(purchase, () => undefined);

/** Keeps a product on the shortlist, with the newest note about it, or drops it. The oldest give way to new ones. */
export const shortlist = async ({ product, keep, note }: Asked<'shortlist'>): Promise<void> => {
  const key = productKey(product);
  await changeShortlist((now) => {
    const others = now.filter((one) => one.key !== key);
    if (!keep) return others;
    const kept = { key, product, at: nowSeconds(), ...(note && { note }) };
    return [...others, kept].slice(-MOST_SHORTLISTED);
  });
};
