import { parseHTML } from 'linkedom';
import { detect } from '@/lib/detect/detect';
import { type Page, readPage } from '@/lib/detect/page/page';

/** The address invented pages stand at unless a test says otherwise. */
export const HERE = 'https://shop.example/products/otter-kettle';

export const documentOf = (html: string): Document =>
  parseHTML(`<!doctype html><html lang="en">${html}</html>`).document as unknown as Document;

export const pageOf = (html: string, url = HERE): Page => readPage(documentOf(html), url);

export const detectIn = (html: string, url = HERE) => detect(documentOf(html), url);

/** A page whose JSON-LD is this value, with a heading to fit. */
export const withJsonLd = (json: unknown, body = '<h1>Otter kettle</h1>'): string =>
  `<head><title>Otter kettle | Riverside</title><script type="application/ld+json">${
    typeof json === 'string' ? json : JSON.stringify(json)
  }</script></head><body>${body}</body>`;

/** A plain shop page without any markup. */
export const PLAIN_SHOP = `<head><title>Otter kettle 1.2 l – Riverside</title></head><body>
  <nav><a href="/">Home</a><a href="/cart">Cart</a></nav>
  <div class="product-detail"><h1 class="product-name">Otter kettle 1.2 l</h1>
  <div class="brand-name">Riverside</div>
  <span class="old-price">€ 59,00</span> <span class="price">€ 49,90</span>
  <form action="/cart/add"><input name="quantity" value="1"><button>Add to cart</button></form>
  <p>In stock</p><p>SKU: OK-1200</p><p>EAN: 4006381333931</p>
  <h2>Product details</h2><h2>Specifications</h2></div></body>`;

export const KETTLE = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Otter kettle',
  sku: 'OK-1200',
  brand: { '@type': 'Brand', name: 'Riverside' },
  offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR' },
};
