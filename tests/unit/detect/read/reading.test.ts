import { describe, expect, it } from 'vitest';
import { readDate } from '@/lib/detect/read/read-date';
import { bareCode, identifiers } from '@/lib/detect/read/read-identifiers';
import { readCount } from '@/lib/detect/read/read-tally';
import { withoutShop } from '@/lib/detect/visible/without-shop';
import { pageOf } from '@/tests/unit/detect/saved-page';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 1000;

describe('a date on a page', () => {
  it.each([
    ['2024-03-05', day(2024, 3, 5)],
    ['2024-03-05T10:00:00+02:00', day(2024, 3, 5) + 8 * 3600],
    ['5. März 2024', day(2024, 3, 5)],
    ['Reviewed in France on March 5, 2024', day(2024, 3, 5)],
    ['5 мая 2024', day(2024, 5, 5)],
    ['05.03.2024', day(2024, 3, 5)],
    ['03/25/2024', day(2024, 3, 25)],
    ['2024年3月5日', day(2024, 3, 5)],
  ])('%s', (text, seconds) => {
    expect(readDate(text)).toBe(seconds);
  });

  it.each(['yesterday', '45/45/2024', '2024-13-40', 'version 3.2.1'])('is none in “%s”', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('a count', () => {
  it.each([
    ['1,2k', 1200],
    ['13 237', 13237],
    ['6,000 ratings', 6000],
    ['3.2万', 32000],
    ['(41)', 41],
  ])('%s', (text, count) => {
    expect(readCount(text)).toBe(count);
  });
});

describe('identifiers', () => {
  it('lose their labels and placeholders', () => {
    expect(bareCode('SKU: AB-1')).toBe('AB-1');
    expect(identifiers({ sku: ['n/a', 'undefined'], mpn: ['MPN: X9'] })).toEqual({ mpn: 'X9' });
  });

  it('keep numbers only whose check digit holds', () => {
    expect(identifiers({ gtin: ['4006381333930', '4006381333931'], isbn: ['978-3-16-148410-0'] })).toEqual({
      gtin: '4006381333931',
      isbn: '9783161484100',
    });
  });
});

describe('a title', () => {
  it.each(['Otter kettle | Riverside', 'Otter kettle – Riverside.example', 'Riverside: Otter kettle'])(
    'loses the shop: %s',
    (title) => {
      const page = pageOf('<head><meta property="og:site_name" content="Riverside"></head><body></body>');
      expect(withoutShop(title, page)).toBe('Otter kettle');
    },
  );

  it('keeps its own dashes', () => {
    expect(withoutShop('Otter kettle – green', pageOf('<body></body>'))).toBe('Otter kettle – green');
  });
});
