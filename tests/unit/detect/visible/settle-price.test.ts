import { describe, expect, it } from 'vitest';
import { PLACE } from '@/lib/detect/page/place';
import { settlePrice, shownPrice } from '@/lib/detect/visible/settle-price';
import type { Shown } from '@/lib/detect/visible/visible-price';

const euro = (amount: string) => ({ amount, currency: 'EUR' });
const shown = (amount: string, worth: number, more: Partial<Shown> = {}): Shown => ({
  ...{ price: euro(amount), worth, place: 0, far: 100, named: true, signed: true },
  ...more,
});

describe('when markup and page show different prices', () => {
  it('markup is believed, as long as the page shows it too or is not clear', () => {
    expect(settlePrice(euro('20'), [], [shown('18', 4), shown('20', 2)])).toEqual(euro('20'));
    expect(settlePrice(euro('20'), [], [shown('18', 2)])).toEqual(euro('20'));
  });

  it('the page is believed when it struck the price of markup through, or shows it nowhere', () => {
    expect(settlePrice(euro('20'), [], [shown('18', 4), shown('20', 1, { place: PLACE.struck })])).toEqual(euro('18'));
    expect(settlePrice(euro('20'), [], [shown('18', 4)])).toEqual(euro('18'));
  });

  it('the offer of several that the page shows is the one', () => {
    expect(settlePrice(euro('20'), [euro('20'), euro('25')], [shown('25', 4), shown('20', 2)])).toEqual(euro('25'));
  });
});

describe('the price on the page', () => {
  it('has the cents that are set small beside it', () => {
    expect(shownPrice([shown('1399', 4), shown('1399.99', 2, { far: 110 })])).toEqual(euro('1399.99'));
  });

  it('is none when none is likely', () => {
    expect(shownPrice([shown('5', 0.2)])).toBeUndefined();
    expect(shownPrice([])).toBeUndefined();
  });
});
