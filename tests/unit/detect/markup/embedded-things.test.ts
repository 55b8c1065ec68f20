import { describe, expect, it } from 'vitest';
import { microdataThings, rdfaThings } from '@/lib/detect/markup/embedded-things';
import { textIn, thingsIn } from '@/lib/detect/markup/thing';
import { detectIn, documentOf } from '@/tests/unit/detect/saved-page';

const MICRODATA = `<head><title>Otter kettle</title></head><body>
  <div itemscope itemtype="https://schema.org/Product" itemref="more">
    <h1 itemprop="name">Otter kettle</h1>
    <meta itemprop="sku" content="OK-1"><a itemprop="url" href="/products/otter-kettle">link</a>
    <span itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">Riverside</span></span>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
      <span itemprop="price" content="49.90">49,90</span><meta itemprop="priceCurrency" content="EUR"></div>
    <button>Add to cart</button></div>
  <p id="more"><span itemprop="color">green</span></p></body>`;

const RDFA = `<head><title>Otter kettle</title></head><body>
  <div vocab="https://schema.org/" typeof="Product"><h1 property="name">Otter kettle</h1>
  <div property="brand" typeof="Brand"><span property="name">Riverside</span></div>
  <div property="offers" typeof="Offer"><span property="price" content="49.90">49,90</span>
  <span property="priceCurrency" content="EUR"></span></div><button>Add to cart</button></div></body>`;

describe('things embedded in the page', () => {
  it('are read from microdata, also the parts kept elsewhere', () => {
    const [product] = microdataThings(documentOf(MICRODATA));
    expect(product?.types).toEqual(['Product']);
    expect(product && textIn(product, 'name')).toBe('Otter kettle');
    expect(product && textIn(product, 'url')).toBe('/products/otter-kettle');
    expect(product && textIn(product, 'brand')).toBe('Riverside');
    expect(product && textIn(product, 'color')).toBe('green');
  });

  it('are read from RDFa, nested ones inside their owner only', () => {
    const things = rdfaThings(documentOf(RDFA));
    expect(things).toHaveLength(1);
    const [offer] = things[0] ? thingsIn(things[0], 'offers') : [];
    expect(offer && textIn(offer, 'price')).toBe('49.90');
  });

  it.each([
    ['microdata', MICRODATA],
    ['RDFa', RDFA],
  ])('make a product: %s', (_, html) => {
    const { product } = detectIn(html);
    expect(product).toMatchObject({
      name: 'Otter kettle',
      brand: 'Riverside',
      price: { amount: '49.90', currency: 'EUR' },
    });
  });

  it('keep siblings apart', () => {
    const tile = (name: string) =>
      `<li itemscope itemtype="https://schema.org/Product"><b itemprop="name">${name}</b></li>`;
    const things = microdataThings(documentOf(`<body><ul>${tile('one')}${tile('two')}</ul></body>`));
    expect(things.map((thing) => textIn(thing, 'name'))).toEqual(['one', 'two']);
  });
});
