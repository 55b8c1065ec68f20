import { describe, expect, it } from 'vitest';
import { currencyCode, homeCurrency } from '@/lib/domain/currency';
import { decimalOf, markupAmount, namesCurrency, readPrice } from '@/lib/domain/price';

describe('a price as people write it', () => {
  const written: readonly (readonly [string, string, string, string?])[] = [
    ['€ 49,90', '49.90', 'EUR'],
    ['1.299,-', '1299', 'EUR', 'EUR'],
    ['29€99', '29.99', 'EUR'],
    ['￥129', '129', 'CNY', 'CNY'],
    ['¥12,800', '12800', 'JPY', 'JPY'],
    ['Rs. 1,29,999', '129999', 'INR'],
    ["CHF 1'299.–", '1299', 'CHF'],
    ['$1,299.99', '1299.99', 'USD'],
    ['A$190.00', '190.00', 'AUD'],
    ['$ 1.144.000', '1144000', 'CLP', 'CLP'],
    ['399 167.00 руб', '399167.00', 'RUB'],
    ['1 299 kr', '1299', 'SEK', 'SEK'],
    ['423.923 KD', '423.923', 'KWD'],
    ['$12 99', '12.99', 'USD'],
    ['£0.500', '0.500', 'GBP'],
    ['$.75', '0.75', 'USD'],
    ['$10 - $20', '10', 'USD'],
    ['599', '599', 'PLN', 'PLN'],
    ['-20% 40,00 zł', '40.00', 'PLN'],
  ];
  it.each(written.map(([text, amount, currency, home]) => ({ text, amount, currency, home })))(
    '$text is $amount $currency',
    ({ text, amount, currency, home }) => {
      expect(readPrice(text, home)).toEqual({ amount, currency });
    },
  );

  it('is none without a number, or without any way to know the currency', () => {
    expect(readPrice('Price on request €')).toBeUndefined();
    expect(readPrice('599')).toBeUndefined();
    expect(namesCurrency('size 42')).toBe(false);
  });

  it('lets the country decide what a shared sign means', () => {
    expect(readPrice('$5', 'CAD')?.currency).toBe('CAD');
    expect(readPrice('$5', 'EUR')?.currency).toBe('USD');
  });
});

describe('an amount in markup', () => {
  it('takes a dot as the decimal point, and at most four decimals', () => {
    expect(markupAmount('1.299')).toBe('1.299');
    expect(markupAmount('34.992001')).toBe('34.9920');
  });

  it('understands local writing where the dot cannot be meant', () => {
    expect(markupAmount('1.299,00')).toBe('1299.00');
    expect(markupAmount('€ 19,90')).toBe('19.90');
    expect(markupAmount('on request')).toBeUndefined();
  });

  it('gives up on absurdly long numbers', () => {
    expect(decimalOf('9'.repeat(40))).toBeUndefined();
  });
});

describe('a currency', () => {
  it('has its present code', () => {
    expect(['RUR', 'rmb', ' eur ', '€', 'TL'].map(currencyCode)).toEqual(['RUB', 'CNY', 'EUR', 'EUR', 'TRY']);
    expect(currencyCode('points')).toBeUndefined();
  });

  it('is guessed by country of the host, then by language', () => {
    expect(homeCurrency('shop.example.co.uk')).toBe('GBP');
    expect(homeCurrency('shop.example', 'en-AU')).toBe('AUD');
    expect(homeCurrency('shop.example', 'zh-CN')).toBe('CNY');
    expect(homeCurrency('shop.example', 'en')).toBeUndefined();
  });
});
