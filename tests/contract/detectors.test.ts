import { describe, expect, it } from 'vitest';
import { DETECTORS } from '@/lib/detect/detectors';
import { pageOf, withJsonLd } from '@/tests/unit/detect/saved-page';

/** The same kettle in every way a page can speak. */
const SPOKEN: Readonly<Record<(typeof DETECTORS)[number]['name'], string>> = {
  'json-ld': withJsonLd({
    '@type': 'Product',
    name: 'Otter kettle',
    sku: 'OK-1',
    offers: { price: '49.90', priceCurrency: 'EUR' },
  }),
  microdata: `<body><div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Otter kettle</h1>
    <b itemprop="sku">OK-1</b><p itemprop="offers" itemscope><i itemprop="price">49.90</i>
    <meta itemprop="priceCurrency" content="EUR"></p></div></body>`,
  rdfa: `<body><div typeof="schema:Product"><h1 property="schema:name">Otter kettle</h1><b property="sku">OK-1</b>
    <p property="offers" typeof="Offer"><i property="price">49.90</i><i property="priceCurrency">EUR</i></p></div></body>`,
  meta: `<head><meta property="og:type" content="product"><meta property="og:title" content="Otter kettle">
    <meta property="product:price:amount" content="49.90"><meta property="product:price:currency" content="EUR">
    <meta property="product:retailer_item_id" content="OK-1"></head><body><h1>Otter kettle</h1></body>`,
  visible: '<body><h1>Otter kettle</h1><p class="price">€ 49.90</p><p>SKU: OK-1</p></body>',
};

const NOTHING = '<head><title></title></head><body></body>';
const FORM_TRAP = `<form><input name="children"><input name="localName"><input name="tagName"><input name="getAttribute">
  <input name="parentElement"><input name="querySelectorAll"><input name="nodeType"><input name="textContent"></form>`;

describe.each(DETECTORS)('the $name detector', ({ name, read }) => {
  const html = SPOKEN[name];

  it('tells name, price and code where the page speaks its way', () => {
    expect(read(pageOf(html))).toMatchObject({
      name: 'Otter kettle',
      price: { amount: '49.90', currency: 'EUR' },
      ids: { sku: 'OK-1' },
    });
  });

  it('says null, not half a product, where the page does not', () => {
    expect(read(pageOf(NOTHING))).toBeNull();
  });

  it('tells the same again, and changes nothing in the page', () => {
    const page = pageOf(html);
    const before = page.document.documentElement.outerHTML;
    expect(read(page)).toEqual(read(page));
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('is not confused by forms whose fields are named like properties', () => {
    expect(read(pageOf(html.replace('<body>', `<body>${FORM_TRAP}`)))).toMatchObject({ name: 'Otter kettle' });
  });

  it('keeps every text within its cap, without control characters', () => {
    const long = `Otter\u202E kettle ${'very '.repeat(2000)}`;
    const facts = read(pageOf(html.replaceAll('Otter kettle', long)));
    expect(facts?.name?.length).toBeLessThanOrEqual(300);
    expect(facts?.name).not.toMatch(/\u202E/);
  });
});
