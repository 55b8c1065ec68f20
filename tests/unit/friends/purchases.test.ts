import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  decide,
  forgetPurchase,
  noteVerdict,
  remindLater,
  remindNever,
  shortlist,
  tellHowItWent,
} from '@/entrypoints/background/friends/purchases';
import { planReminder, REMINDER_ALARM, remind } from '@/entrypoints/background/friends/purchases-remind';
import { browser } from '@/lib/platform/browser';
import { readPurchases } from '@/lib/storage/friends/purchases';
import { readShortlist } from '@/lib/storage/friends/shortlist';
import { deleteEverything } from '@/lib/storage/portable';
import { changeSettings } from '@/lib/storage/settings';
import { product } from '@/tests/unit/example';
import { hex } from '@/tests/unit/storage/friends/examples';

const DAY = 86_400;
const NOW = 1_767_600_000;
const ADVICE = { sources: [{ id: 'club', leaning: 1 as const }], friends: [], themes: [] };
const FENWICK = { name: product.name, ids: product.ids };

const shown = vi.fn(async (_id: string, _about: { message: string }) => '');
const badge = vi.fn(async (_: { text?: string }) => {});
beforeEach(async () => {
  vi.useRealTimers();
  fakeBrowser.reset();
  await deleteEverything();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 });
  shown.mockClear();
  badge.mockClear();
  const nothing = async () => {};
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(browser, 'notifications', 'get').mockReturnValue({ create: shown } as never);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  vi.spyOn(browser, 'action', 'get').mockReturnValue({
    getBadgeText: async () => '',
    setBadgeText: badge,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  } as never);
});

const buy = async (change: Partial<Parameters<typeof decide>[0]> = {}): Promise<string> => {
  const done = await decide({ product: FENWICK, decided: 'bought', advice: ADVICE, ...change });
  if (done.state === 'refused') throw new Error(done.because);
  return done.id;
};
const pass = (days: number) => vi.setSystemTime(Date.now() + days * DAY * 1000);
const now = () => Math.floor(Date.now() / 1000);
const reminders = async () => (await readPurchases()).map(({ reminder }) => reminder);
const told = () => shown.mock.calls.map(([id]) => id);

describe('what was bought', () => {
  it('is asked about once it should have arrived, and once a month later, each once', async () => {
    const purchase = await buy();
    await remind();
    expect(told()).toEqual([]);
    pass(5);
    await remind();
    await remind();
    expect(told()).toEqual([`reminder:${purchase}`]);
    expect(shown.mock.calls[0]?.[1]).toMatchObject({ title: 'noticeReminder', message: product.name });
    await tellHowItWent({ purchase, came: 'kept' });
    await tellHowItWent({ purchase, adviceWasRight: true });
    expect(await reminders()).toEqual([{ due: now() + 30 * DAY, about: 'later' }]);
    pass(30);
    await remind();
    expect(told()).toHaveLength(2);
    await noteVerdict(purchase, { verdict: hex(1), owning: 'owning' });
    expect(await reminders()).toEqual([undefined]);
    expect(await readPurchases()).toMatchObject([{ came: 'kept', adviceWasRight: true, verdict: hex(1) }]);
  });

  it('remembers whom a verdict was told, until it goes to all friends', async () => {
    const purchase = await buy();
    await noteVerdict(purchase, { verdict: hex(1), owning: 'owning', to: [hex(2), hex(3)] });
    expect(await readPurchases()).toMatchObject([{ verdict: hex(1), toldTo: [hex(2), hex(3)] }]);
    await noteVerdict(purchase, { verdict: hex(4), owning: 'owning' });
    const [kept] = await readPurchases();
    expect(kept).toMatchObject({ verdict: hex(4) });
    expect(kept).not.toHaveProperty('toldTo');
  });

  it('never asks about two things at a time', async () => {
    const [first, second] = [await buy(), await buy({ arrives: NOW + 6 * DAY })];
    pass(10);
    await remind();
    await remind();
    expect(told()).toEqual([`reminder:${first}`]);
    await remindLater({ purchase: first, days: 7 });
    await remind();
    expect(told()).toEqual([`reminder:${first}`, `reminder:${second}`]);
  });

  it('is shown on the button by a dot while it is due', async () => {
    await buy();
    pass(5);
    await planReminder();
    expect(badge).toHaveBeenLastCalledWith({ text: '•' });
  });

  it('sets the alarm for when it is due, within a day at most', async () => {
    await buy({ arrives: NOW + 3600 });
    const alarm = await browser.alarms.get(REMINDER_ALARM);
    expect(Math.round(((alarm?.scheduledTime ?? 0) / 1000 - NOW) / 60)).toBe(60);
  });

  it('is left alone when the shopper says so, or wants no reminders at all', async () => {
    const purchase = await buy();
    await remindNever({ purchase });
    pass(40);
    await remind();
    await buy();
    await changeSettings((settings) => ({ ...settings, reminders: false }));
    pass(6);
    await remind();
    expect(told()).toEqual([]);
  });

  it('is not asked about when it was passed over, and is forgotten on demand', async () => {
    const purchase = await buy({ decided: 'passed' });
    expect(await reminders()).toEqual([undefined]);
    await forgetPurchase({ purchase });
    expect(await readPurchases()).toEqual([]);
  });

  it('keeps the purchase although the pick it names is gone', async () => {
    await buy({ pick: hex(9) });
    expect(await readPurchases()).toMatchObject([{ pick: hex(9), advice: ADVICE }]);
  });
});

describe('the shortlist', () => {
  it('keeps a product once, with its latest note, and lets it go', async () => {
    await shortlist({ product, keep: true });
    await shortlist({ product, keep: true, note: 'In black' });
    expect(await readShortlist()).toMatchObject([{ product, note: 'In black', at: NOW }]);
    await shortlist({ product, keep: false });
    expect(await readShortlist()).toEqual([]);
  });

  it('lets the oldest go when it is full', async () => {
    for (let n = 0; n < 203; n++) await shortlist({ product: { ...product, name: `Frame ${n}` }, keep: true });
    const names = (await readShortlist()).map((one) => one.product.name);
    expect([names.length, names[0], names.at(-1)]).toEqual([200, 'Frame 3', 'Frame 202']);
  });
});
