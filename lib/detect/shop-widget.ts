import type { ShopWidget } from '@/lib/domain/shop-widget';
import { all, attributeOf, tagged } from './page/dom';
import type { Page } from './page/page';

/** What is read of all scripts together, and of one, in characters. */
const MOST = 1_000_000;
const LONGEST = 200_000;

// As the vendors write themselves: whatever the case would cost many times as much on large scripts.
const SPEAKS = /bazaarvoice|\$BV|POWERREVIEWS|yotpo|jdgm|judge\.me|okendo|myshopify|"product":\{"id"/;

/** The addresses and words of the scripts that may speak of a vendor, slashes and quotes as they are meant. */
const scriptsOf = (document: Document): string => {
  let said = '';
  for (const script of tagged(document, 'script', 1000)) {
    const words = attributeOf(script, 'src') || (script.textContent ?? '').slice(0, LONGEST);
    if (SPEAKS.test(words) && said.length < MOST) said += `\n${words}`;
  }
  return said.replace(/\\u002f|\\\//gi, '/').replace(/\\"/g, '"');
};

const caught = (said: string, ...patterns: readonly RegExp[]): string => {
  for (const pattern of patterns) {
    const found = pattern.exec(said)?.[1];
    if (found) return found;
  }
  return '';
};

/** What the first of these elements holds in one of these attributes. */
const held = ({ document }: Page, selector: string, ...names: readonly string[]): string =>
  all(document, selector, 30)
    .flatMap((element) => names.map((name) => attributeOf(element, name)))
    .find(Boolean) ?? '';

type Reader = (page: Page, said: string) => { vendor: ShopWidget['vendor'] } & Record<string, string>;

const shopifyProduct = (said: string): string => caught(said, /"product":\{"id":(\d{1,20})/);

const BV_SHOWN = '[data-bv-show="reviews"],[data-bv-show="rating_summary"],[data-bv-show="questions"]';

/** A page that does not name its key names the loader that has it. */
const bazaarvoice: Reader = (page, said) => {
  const key =
    caught(said, /passkey["']?\s{0,9}[:=]\s{0,9}["'](\w{20,80})["']/i) || held(page, '#bvPassKey', 'value', 'content');
  const deployment = caught(said, /apps\.bazaarvoice\.com\/deployments\/([\w-]+\/[\w-]+\/production\/\w{5})\/bv\.js/);
  const product =
    held(page, BV_SHOWN, 'data-bv-product-id', 'data-bv-productid') ||
    caught(said, /\$BV\.(?:configure|ui)\([^{]{0,60}\{[^}]{0,300}?productId["']?\s{0,9}:\s{0,9}["']([\w.*-]+)["']/);
  return { vendor: 'bazaarvoice', product, ...(key ? { key } : { deployment }) };
};

const powerreviews: Reader = (_, said) => {
  const [, rendered = ''] = said.split('POWERREVIEWS.display.render', 2);
  const given = (name: string): string =>
    caught(rendered.slice(0, 3000), new RegExp(`\\b${name}["']?\\s{0,9}:\\s{0,9}["']?([\\w.*-]+)`));
  return {
    vendor: 'powerreviews',
    product: given('page_id'),
    key: given('api_key'),
    merchant: given('merchant_id'),
    locale: given('locale'),
  };
};

/** The other keys of this vendor, for loyalty and the like, are shorter. */
const yotpo: Reader = (page, said) => ({
  vendor: 'yotpo',
  product:
    held(page, '[data-yotpo-product-id]', 'data-yotpo-product-id') ||
    held(page, '.yotpo-main-widget', 'data-product-id'),
  key:
    caught(said, /yotpo\.com\/(?:v1\/loader\/)?(\w{40})\b/, /app_?key["']?\s{0,9}[:=]\s{0,9}["'](\w{40})["']/i) ||
    held(page, '.yotpo[data-appkey]', 'data-appkey'),
});

const JUDGEME = '.jdgm-review-widget,.jdgm-rev-widg,#judgeme_product_reviews';

const judgeme: Reader = (page, said) => ({
  vendor: 'judgeme',
  product:
    held(page, JUDGEME, 'data-id', 'data-product-id') ||
    (all(page.document, JUDGEME, 1)[0] ? shopifyProduct(said) : ''),
  shop: caught(said, /["'/=]([a-z\d-]{1,63}\.myshopify\.com)\b/),
});

const okendo: Reader = (page, said) => ({
  vendor: 'okendo',
  product: held(page, '[data-oke-reviews-product-id]', 'data-oke-reviews-product-id'),
  store:
    page.meta.get('oke:subscriber_id') ||
    held(page, '[data-oke-reviews-subscriber-id]', 'data-oke-reviews-subscriber-id') ||
    caught(said, /subscriberId["']?\s{0,9}:\s{0,9}["']([\da-f-]{36})["']/),
});

/** The shop's own reviews, where its product page is WooCommerce's. */
const woocommerce: Reader = ({ document }) => {
  const [body] = tagged(document, 'body', 1);
  const marks = body ? attributeOf(body, 'class') : '';
  const isOne = /\bsingle-product\b/.test(marks) && /\bwoocommerce\b/.test(marks);
  return { vendor: 'woocommerce', product: isOne ? caught(marks, /(?:^|\s)postid-(\d{1,12})(?:\s|$)/) : '' };
};

/** Each is asked only where scripts speak of it: looking through a whole page for nothing would slow down every page. */
const READERS: readonly (readonly [sign: string, read: Reader])[] = [
  ['bazaarvoice', bazaarvoice],
  ['POWERREVIEWS', powerreviews],
  ['yotpo', yotpo],
  ['judge.me', judgeme],
  ['jdgm', judgeme],
  ['okendo', okendo],
  ['', woocommerce],
];

/**
 * Whose widget shows the reviews of the page's product, by the public keys that the page itself asks with; undefined when
 * none is there with all it needs. Foreign words still: whoever takes them in checks their shape.
 */
export const shopWidget = (page: Page): ShopWidget | undefined => {
  const said = scriptsOf(page.document);
  for (const [sign, read] of READERS) {
    const widget = said.includes(sign) && read(page, said);
    if (widget && Object.values(widget).every(Boolean)) return widget as ShopWidget;
  }
  return undefined;
};
