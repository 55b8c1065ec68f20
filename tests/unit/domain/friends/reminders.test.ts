import { describe, expect, it } from 'vitest';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { answered, dueReminder, firstReminder, leftAlone, nextDue, putOff } from '@/lib/domain/friends/reminders';

const DAY = 86_400;
const NOW = 1_767_600_000;
const purchase = (due: number, about: 'arrived' | 'later' = 'arrived', id = 'p'): Purchase => ({
  id,
  product: { name: 'Halden H7', ids: {} },
  decided: 'bought',
  at: NOW - 9 * DAY,
  reminder: { due, about },
  remindersOff: false,
  advice: { sources: [], friends: [], themes: [] },
});

describe('reminders', () => {
  it('come five days after, or when the thing should arrive', () => {
    expect(firstReminder(NOW)).toEqual({ due: NOW + 5 * DAY, about: 'arrived' });
    expect(firstReminder(NOW, NOW + 2 * DAY)).toEqual({ due: NOW + 2 * DAY, about: 'arrived' });
    expect(firstReminder(NOW, 7)).toEqual({ due: NOW, about: 'arrived' });
  });

  it('come once more thirty days after the first was answered, and then no more', () => {
    const later = answered(purchase(NOW), NOW);
    expect(later.reminder).toEqual({ due: NOW + 30 * DAY, about: 'later' });
    expect(answered(later, NOW)).toBe(later);
    expect(answered(later, NOW + 30 * DAY).reminder).toBeUndefined();
  });

  it('stop with a thing sent back', () => {
    expect(answered({ ...purchase(NOW + DAY), came: 'returned' }, NOW).reminder).toBeUndefined();
  });

  it('are put off by days, and told anew then', () => {
    const told: Purchase = { ...purchase(NOW), reminder: { due: NOW, about: 'later', told: true } };
    expect(putOff(told, 3, NOW).reminder).toEqual({ due: NOW + 3 * DAY, about: 'later' });
  });

  it('never come again for what is left alone', () => {
    expect(leftAlone(purchase(NOW))).toMatchObject({ remindersOff: true });
    expect(leftAlone(purchase(NOW))).not.toHaveProperty('reminder');
  });

  it('come one at a time: the longest due', () => {
    const all = [purchase(NOW - 1, 'later', 'b'), purchase(NOW - 2, 'arrived', 'a'), purchase(NOW + 9, 'arrived', 'c')];
    expect(dueReminder(all, NOW)?.id).toBe('a');
    expect(nextDue(all)).toBe(NOW - 2);
    expect(dueReminder(all, NOW - DAY)).toBeUndefined();
    expect(nextDue([])).toBeUndefined();
  });
});
