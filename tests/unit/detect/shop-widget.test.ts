import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shopWidget } from '@/lib/detect/shop-widget';
import { parseSighting } from '@/lib/domain/schemas';
import { shopWidgetSchema } from '@/lib/domain/shop-widget';
import { detectIn, KETTLE, pageOf, withJsonLd } from './saved-page';

const YOTPO_KEY = 'AbcdeFghij'.repeat(4);
const BV_KEY = 'caOtterKettleKey00000001';
const BV_SHOWN =
  '<div data-bv-show="inline_rating" data-bv-product-id="OTHER"></div><div data-bv-show="reviews" data-bv-product-id="OK-1200"></div>';
const BV_LOADER = 'https://apps.bazaarvoice.com/deployments/otter/main_site/production/en_GB/bv.js';
const STORE = '0b1c2d3e-0000-4000-8000-000000000001';

const widgetIn = (html: string) => shopWidget(pageOf(`<head>${html}</head>`));

const PAGES: readonly [string, string, object][] = [
  [
    'Bazaarvoice by its key',
    `<script>var bv = { "url": "//api.bazaarvoice.com/data/", "passkey": "${BV_KEY}" }</script>${BV_SHOWN}`,
    { vendor: 'bazaarvoice', product: 'OK-1200', key: BV_KEY },
  ],
  [
    'Bazaarvoice by its loader',
    `<script async src="${BV_LOADER}"></script>${BV_SHOWN}`,
    { vendor: 'bazaarvoice', product: 'OK-1200', deployment: 'otter/main_site/production/en_GB' },
  ],
  [
    'Bazaarvoice set up by a script',
    `<script src="${BV_LOADER}"></script><script>$BV.configure('global', { events: 1, productId : 'OK-7' });</script>`,
    { vendor: 'bazaarvoice', product: 'OK-7', deployment: 'otter/main_site/production/en_GB' },
  ],
  [
    'PowerReviews',
    `<script>POWERREVIEWS.display.render({ api_key: 'aa-11', locale: 'en_GB', merchant_group_id: '9', merchant_id: '4711',
      page_id: 'OK-1200', components: { ReviewDisplay: 'reviews' } });</script>`,
    { vendor: 'powerreviews', product: 'OK-1200', key: 'aa-11', merchant: '4711', locale: 'en_GB' },
  ],
  [
    'Yotpo beside its loyalty programme',
    `<script src="https://cdn-widgetsrepository.yotpo.com/v1/loader/shortloyaltykey1234567"></script>
     <script src="https://cdn-widgetsrepository.yotpo.com/v1/loader/${YOTPO_KEY}"></script>
     <div class="yotpo-widget-instance" data-yotpo-product-id="182"></div>`,
    { vendor: 'yotpo', product: '182', key: YOTPO_KEY },
  ],
  [
    'Yotpo of older pages',
    `<script>e.src = "//staticw2.yotpo.com/${YOTPO_KEY}/widget.js"</script><div class="yotpo yotpo-main-widget" data-product-id="182"></div>`,
    { vendor: 'yotpo', product: '182', key: YOTPO_KEY },
  ],
  [
    'Judge.me',
    `<script>Shopify.shop = "otter.myshopify.com"; jdgm = {};</script><div class="jdgm-widget jdgm-review-widget" data-id="77"></div>`,
    { vendor: 'judgeme', product: '77', shop: 'otter.myshopify.com' },
  ],
  [
    'Judge.me where only Shopify names the product',
    `<script>jdgm.SHOP_DOMAIN='otter.myshopify.com'</script><script>var meta = {"product":{"id":88,"gid":"x"}};</script>
     <div id="judgeme_product_reviews"></div>`,
    { vendor: 'judgeme', product: '88', shop: 'otter.myshopify.com' },
  ],
  [
    'Okendo',
    `<meta name="oke:subscriber_id" content="${STORE}"><script src="https://cdn-static.okendo.io/reviews-widget-plus/js/okendo-reviews.js"></script>
     <div data-oke-widget data-oke-reviews-product-id="shopify-77"></div>`,
    { vendor: 'okendo', product: 'shopify-77', store: STORE },
  ],
];

describe('the widget on a page', () => {
  it.each(PAGES)('is %s', (_, html, widget) => {
    expect(widgetIn(html)).toEqual(widget);
    expect(v.safeParse(shopWidgetSchema, widgetIn(html)).success).toBe(true);
  });

  it('is the shop itself on a product page of WooCommerce, and on no other', () => {
    const page = (marks: string) => shopWidget(pageOf(`<body class="${marks}"></body>`));
    expect(page('single single-product postid-33 woocommerce woocommerce-page')).toEqual({
      vendor: 'woocommerce',
      product: '33',
    });
    expect(page('single single-post postid-33 woocommerce')).toBeUndefined();
  });

  it('is none where a part of it is missing', () => {
    expect(widgetIn(`<script src="${BV_LOADER}"></script>`)).toBeUndefined();
    expect(
      widgetIn('<script src="https://staticw2.yotpo.com/short/widget.js"></script><div data-yotpo-product-id="1">'),
    ).toBeUndefined();
    expect(widgetIn('<script>jdgm = {}; Shopify.shop = "otter.myshopify.com"</script>')).toBeUndefined();
  });

  it('goes with the product', () => {
    const { product } = detectIn(withJsonLd(KETTLE, `<h1>Otter kettle</h1>${PAGES[4]?.[1]}`));
    expect(product?.widget).toEqual(PAGES[4]?.[2]);
  });
});

describe('a widget taken in', () => {
  it.each([
    { vendor: 'yotpo', product: '../../admin', key: YOTPO_KEY },
    { vendor: 'yotpo', product: '1', key: 'a/b' },
    { vendor: 'bazaarvoice', product: '1,Rating:gt:4', key: BV_KEY },
    { vendor: 'bazaarvoice', product: '1', deployment: '../../../x' },
    { vendor: 'judgeme', product: '1', shop: 'elsewhere.example' },
    { vendor: 'powerreviews', product: '1', key: 'k', merchant: '1', locale: '../..' },
    { vendor: 'elsewhere', product: '1' },
    { vendor: 'woocommerce', product: '' },
  ])('is refused when it could lead elsewhere: $vendor', (widget) => {
    expect(v.safeParse(shopWidgetSchema, widget).success).toBe(false);
  });

  it('stays with the product of a sighting, and an unfit one costs only itself', () => {
    const widget = { vendor: 'woocommerce', product: '33' } as const;
    const sighting = detectIn(withJsonLd(KETTLE));
    if (!sighting.product) return expect.unreachable('should sell a kettle');
    const takenIn = (odd: object) => parseSighting({ ...sighting, product: { ...sighting.product, widget: odd } });
    expect(takenIn(widget)?.product).toEqual({ ...sighting.product, widget });
    expect(takenIn({ ...widget, product: '../x' })?.product).toEqual(sighting.product);
  });

  it('holds nothing but its own fields', () => {
    const widget = { vendor: 'woocommerce', product: '33', host: 'elsewhere.example' };
    expect(v.parse(shopWidgetSchema, widget)).toEqual({ vendor: 'woocommerce', product: '33' });
  });
});
