import { describe, expect, it } from 'vitest';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { judge } from '@/lib/judge/judge';
import { copyFinder } from '@/lib/summarise/copies';
import { askingOf } from './shop-reviews/asking';

const WIDGETS: readonly ShopWidget[] = [
  { vendor: 'bazaarvoice', product: '1', key: 'k' },
  { vendor: 'bazaarvoice', product: '1', deployment: 'otter/main_site/production/en_GB' },
  { vendor: 'powerreviews', product: '1', key: 'k', merchant: '2', locale: 'en_GB' },
  { vendor: 'yotpo', product: '1', key: 'k' },
  { vendor: 'judgeme', product: '1', shop: 'otter.myshopify.com' },
  { vendor: 'okendo', product: '1', store: 's' },
];

describe('reviews hosted by a shop', () => {
  it('asks nobody about a page without a widget, and needs no permission for it', async () => {
    const { asked, origins, find } = askingOf(undefined);
    expect(await find()).toEqual({ opinions: [] });
    expect([asked, origins]).toEqual([[], []]);
  });

  it.each(WIDGETS)(
    'needs only the permission of $vendor for its page, which is among those asked for at first',
    (widget) => {
      const { origins, all } = askingOf(widget);
      expect(origins.length).toBeGreaterThan(0);
      expect(origins.filter((origin) => !all.includes(origin))).toEqual([]);
    },
  );

  it('needs the permission of the shop itself where that keeps its reviews', () => {
    expect(askingOf({ vendor: 'woocommerce', product: '33' }).origins).toEqual(['https://shop.example']);
  });

  it('counts what the page shows and its widget tells once', async () => {
    const words = 'The lid never drips and it boils in two minutes, but the handle gets warm when it is full.';
    const row = { id: 9, reviewer: 'marnie', review: `<p>${words}</p>`, rating: 4 };
    const { opinions } = await askingOf({ vendor: 'woocommerce', product: '33' }, () => [row]).find();
    const [told] = opinions;
    if (!told) return expect.unreachable('should have found it');
    const isCopy = copyFinder(2);
    expect(isCopy(judge({ ...told, id: 'p1', source: 'page' }))).toBe(false);
    expect(isCopy(judge(told))).toBe(true);
  });
});
