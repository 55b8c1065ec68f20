import { type Ask, file, notFound, page, type Reply, type Site } from '@/tests/world/site';
import { frame, type Leaf } from './frame';
import { styleOf } from './look';
import { ORCHARD_SCRIPT } from './orchard-script';
import { picture } from './pictures';
import { cart, guide, home, listing, login, search } from './rooms';
import { type Shop, shelfPath } from './shop';

const SCRIPT = '<script src="/shop.js" defer></script>';

const shown = (shop: Shop, leaf: Leaf): Reply => {
  const markup = frame(shop, leaf);
  return page(shop.host === 'orchard.test' ? markup.replace('</head>', `${SCRIPT}</head>`) : markup);
};

const productPage = (shop: Shop, slug: string): Reply => {
  const goods = shop.goods.find((one) => one.slug === slug);
  if (!goods) return notFound();
  return shown(shop, { title: `${goods.name} | ${shop.name}`, ...shop.product(goods, shop) });
};

const shelf = (shop: Shop, path: string): Reply => {
  const goods = shop.goods.filter((one) => shelfPath(one) === path);
  return goods.length > 0 ? shown(shop, listing(shop, goods)) : notFound();
};

const drawing = (shop: Shop, name: string): Reply => {
  const goods = shop.goods.find(({ slug }) => `${slug}.svg` === name);
  return goods ? file('image/svg+xml', picture(goods).markup) : notFound();
};

/** A shop as a host: front page, listings, search, cart, sign-in, an article and a page for every product. */
export const shopSite = (shop: Shop): Site => {
  const rooms = new Map<string, (ask: Ask) => Reply>([
    ['/', () => shown(shop, home(shop))],
    ['/search', ({ url }) => shown(shop, search(shop, url.searchParams.get('q') ?? ''))],
    ['/cart', () => shown(shop, cart(shop))],
    ['/login', () => shown(shop, login(shop))],
    ['/journal/guide', () => shown(shop, guide(shop))],
    ['/style.css', () => file('text/css; charset=utf-8', styleOf(shop))],
    ['/shop.js', () => file('text/javascript; charset=utf-8', ORCHARD_SCRIPT)],
  ]);
  const aisles = new Map<string, (name: string, path: string) => Reply>([
    ['p', (slug) => productPage(shop, slug)],
    ['c', (_, path) => shelf(shop, path)],
    ['img', (name) => drawing(shop, name)],
  ]);
  return (ask) => {
    const { pathname } = ask.url;
    const [, aisle = '', name = ''] = pathname.split('/');
    return (rooms.get(pathname) ?? (() => aisles.get(aisle)?.(name, pathname) ?? notFound()))(ask);
  };
};
