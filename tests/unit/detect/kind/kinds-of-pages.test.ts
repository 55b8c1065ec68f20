import { describe, expect, it } from 'vitest';
import type { NotProduct } from '@/lib/domain/sighting';
import { detectIn, PLAIN_SHOP } from '@/tests/unit/detect/saved-page';

const tile = (n: number) =>
  `<div class="product-card"><a href="/products/thing-${n}">Thing ${n}</a><span class="price">€ ${n},99</span>
   <button>Add to cart</button></div>`;
const tiles = Array.from({ length: 24 }, (_, n) => tile(n + 1)).join('');
const prose = `<p>${'Words upon words about nothing that could be bought anywhere at all. '.repeat(12)}</p>`.repeat(12);

const PAGES: readonly (readonly [NotProduct, string, string])[] = [
  [
    'listing',
    'https://shop.example/category/kettles?page=2',
    `<head><title>Kettles</title><link rel="next" href="?page=3"></head><body><h1>Kettles</h1><select name="sort"></select>
     <p>Sort by</p><p>24 products</p>${tiles}<div class="pagination">1 2 3</div></body>`,
  ],
  [
    'search',
    'https://shop.example/search?q=kettle',
    `<head><title>Results for kettle</title></head><body><h1>Results for “kettle”</h1><p>24 results</p>${tiles}</body>`,
  ],
  [
    'article',
    'https://paper.example/blog/2024/05/the-best-kettles',
    `<head><title>The 7 best kettles</title><meta property="og:type" content="article">
     <meta property="article:published_time" content="2024-05-01"></head><body><article><h1>The 7 best kettles</h1>
     <p class="byline">Written by Ada</p>${prose}</article><textarea name="comment"></textarea></body>`,
  ],
  [
    'cart',
    'https://shop.example/cart',
    `<head><title>Your cart</title></head><body><h1>Your cart</h1><p>Order summary</p><p>Proceed to checkout</p>
     <div class="cart-row">Otter kettle € 49,90</div></body>`,
  ],
  [
    'login',
    'https://shop.example/account',
    `<head><title>Sign in</title></head><body><h1>Sign in</h1><form><input name="user"><input type="password">
     </form><a href="/x">Forgot your password?</a></body>`,
  ],
  [
    'home',
    'https://shop.example/',
    `<head><title>Riverside – kettles</title><meta property="og:type" content="product"></head><body><h1>Riverside</h1>${tiles}</body>`,
  ],
  ['off-limits', 'https://mail.google.com/mail/u/0', PLAIN_SHOP],
  [
    'nothing-for-sale',
    'https://club.example/opening-hours',
    '<head><title>Opening hours</title></head><body><h1>Opening hours</h1><p>9 to 5</p></body>',
  ],
];

describe('a page that sells no single thing', () => {
  it.each(PAGES)('is told to be: %s', (why, url, html) => {
    expect(detectIn(html, url)).toEqual({ url, product: null, why });
  });

  it('is not believed for product markup on every tile', () => {
    const marked = Array.from(
      { length: 12 },
      (
        _,
        n,
      ) => `<li class="product-card" itemscope itemtype="https://schema.org/Product"><a itemprop="name" href="/p/${n}">Thing ${n}</a>
        <span itemprop="offers" itemscope><meta itemprop="price" content="${n}.50"><meta itemprop="priceCurrency" content="EUR"></span></li>`,
    ).join('');
    const html = `<head><title>All things</title></head><body><h1>All things</h1><p>Sort by</p>${marked}<div class="pager">1 2</div></body>`;
    expect(detectIn(html, 'https://shop.example/collections/all?page=1').product).toBeNull();
  });
});

/** One plain shop page in each of several languages; nothing is marked up. */
const SHOPS: readonly (readonly [string, string, string, string, string])[] = [
  ['fr', 'Bouilloire Loutre', '49,90 €', 'Ajouter au panier', 'En stock'],
  ['de', 'Wasserkocher Otter', '49,90 €', 'In den Warenkorb', 'Sofort lieferbar'],
  ['es', 'Hervidor Nutria', '49,90 €', 'Añadir al carrito', 'Agotado'],
  ['it', 'Bollitore Lontra', '49,90 €', 'Aggiungi al carrello', 'Disponibile'],
  ['pt', 'Chaleira Lontra', 'R$ 49,90', 'Adicionar ao carrinho', 'Em estoque'],
  ['nl', 'Waterkoker Otter', '€ 49,90', 'In winkelwagen', 'Op voorraad'],
  ['pl', 'Czajnik Wydra', '49,90 zł', 'Do koszyka', 'Dostępny'],
  ['ru', 'Чайник Выдра', '4 990 руб.', 'В корзину', 'В наличии'],
  ['zh', '水獭牌电热水壶', '￥129.00', '加入购物车', '有货'],
  ['ja', 'カワウソ電気ケトル', '￥12,900', 'カートに入れる', '在庫あり'],
];

describe('a shop without markup', () => {
  it.each(SHOPS)('is understood in %s', (lang, name, price, buy, stock) => {
    const html = `<head><title>${name}</title></head><body><div class="product-info"><h1 class="product-title">${name}</h1>
      <span class="price">${price}</span><p>${stock}</p><p>SKU: OK-1200</p><a class="btn" href="#">${buy}</a></div></body>`;
    const { product } = detectIn(
      `<meta property="og:locale" content="${lang}">${html}`,
      'https://shop.example/item/100345.html',
    );
    expect(product?.name).toBe(name);
    expect(product?.price?.amount).toMatch(/^(?:49\.90|4990|129\.00|12900)$/);
    expect(product?.ids.sku).toBe('OK-1200');
  });

  it('shows the price that is asked, not the one struck through, and what it says on labelled lines', () => {
    expect(detectIn(PLAIN_SHOP).product).toMatchObject({
      price: { amount: '49.90', currency: 'EUR' },
      brand: 'Riverside',
      ids: { sku: 'OK-1200', gtin: '4006381333931' },
    });
  });
});
