import { overlap } from './alike';
import type { Choice } from './choose-product';
import { all, attributeOf } from './dom';
import type { Page } from './page';
import { ADDRESS, WORDS } from './patterns';
import { isA, type Thing } from './thing';
import { type Bit, PLACE, type Spot, type View } from './view';
import type { Shown } from './visible-price';

/** Evidence for or against "this page sells one thing": each 0 … 1, by the names of weights.json. */
export type Clues = ReadonlyMap<string, number>;

const ARTICLES: ReadonlySet<string> = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'Recipe',
  'DiscussionForumPosting',
  'VideoObject',
  'QAPage',
  'LocalBusiness',
  'TechArticle',
  'Event',
  'Person',
  'JobPosting',
  'Report',
  'ScholarlyArticle',
  'Restaurant',
  'ProfilePage',
  'FAQPage',
  'Review',
]);
const LISTS: ReadonlySet<string> = new Set(['ItemList', 'CollectionPage', 'SearchResultsPage', 'OfferCatalog']);

const yes = (holds: boolean | undefined): number => (holds ? 1 : 0);
/** A count on a scale that flattens: 0 → 0, `full` and more → 1. */
const many = (count: number, full: number): number => Math.min(1, Math.log1p(count) / Math.log1p(full));

const outside = (place: number): boolean => (place & (PLACE.skipped | PLACE.aside | PLACE.edge | PLACE.tile)) === 0;

const markupClues = (choice: Choice | null): readonly (readonly [string, number])[] => {
  if (!choice) return [['unmarked', 1]];
  const fitsHeading = choice.likeHeading;
  const single = choice.mains === 1;
  return [
    ['marked', yes(!choice.found.aside)],
    ['marked.aside', yes(choice.found.aside)],
    ['marked.priced', yes(choice.priced && !choice.found.aside)],
    ['marked.like-heading', choice.found.aside ? 0 : fitsHeading],
    ['marked.address', yes(choice.fitsAddress && !choice.found.aside)],
    ['marked.single', yes(single && !choice.found.aside)],
    ['marked.many', many(Math.max(0, choice.mains - 1), 12)],
    ['marked.fits', yes(fitsHeading > 0.6 && choice.priced && !choice.found.aside)],
  ];
};

const rootClues = (roots: readonly Thing[]): readonly (readonly [string, number])[] => [
  ['things.article', yes(roots.some((thing) => isA(thing, ARTICLES)))],
  ['things.list', yes(roots.some((thing) => isA(thing, LISTS)))],
];

const metaClues = ({ meta }: Page): readonly (readonly [string, number])[] => {
  const type = meta.get('og:type')?.toLowerCase() ?? '';
  const has = (pattern: RegExp): boolean => [...meta.keys()].some((name) => pattern.test(name));
  return [
    ['meta.product', yes(/product/.test(type))],
    ['meta.article', yes(/article|video|profile|blog|recipe/.test(type))],
    ['meta.price', yes(has(/price/))],
    ['meta.published', yes(has(/^article:|published|^author$|citation/))],
  ];
};

const slugOf = (url: URL): string => {
  const parts = url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/\.\w{2,5}$/, ''));
  return parts.sort((a, b) => b.length - a.length)[0] ?? '';
};

const decodedPath = (url: URL): string => {
  try {
    return decodeURIComponent(slugOf(url)).replace(/[-_+]/g, ' ');
  } catch {
    return slugOf(url).replace(/[-_+]/g, ' ');
  }
};

const addressClues = ({ url, heading }: Page): readonly (readonly [string, number])[] => {
  const path = url.pathname.toLowerCase();
  const query = url.search.slice(1).toLowerCase();
  const slug = decodedPath(url);
  return [
    ['address.home', yes(path.length < 2 && query.length < 2)],
    ['address.product', yes(ADDRESS.product.test(path))],
    ['address.product-query', yes(ADDRESS.productQuery.test(query))],
    ['address.listing', yes(ADDRESS.listing.test(path))],
    ['address.listing-query', yes(ADDRESS.listingQuery.test(query))],
    ['address.search', yes(ADDRESS.search.test(path) || ADDRESS.searchQuery.test(query))],
    ['address.article', yes(ADDRESS.article.test(path))],
    ['address.cart', yes(ADDRESS.cart.test(path))],
    ['address.login', yes(ADDRESS.login.test(path))],
    ['address.number', yes(/\d{5,}/.test(path))],
    ['address.code', yes(/(?:^|[/_-])(?=\w*\d)(?=\w*[a-z])\w{8,}/.test(path))],
    ['address.depth', many(path.split('/').filter(Boolean).length, 6)],
    ['address.slug-long', yes(slug.split(' ').length > 3)],
    ['address.slug-heading', heading && slug.length > 5 ? overlap(slug, heading.text) : 0],
    ['address.html', yes(/\.html?$/.test(path))],
    ['address.shop-host', yes(/^(?:shop|store|item|boutique|loja|tienda)\./.test(url.hostname))],
    [
      'address.talk-host',
      yes(/^(?:blogs?|forums?|news|wiki|docs|help|support|community|list|search|passport|order)\./.test(url.hostname)),
    ],
  ];
};

const headingClues = ({ heading, title, view }: Page): readonly (readonly [string, number])[] => {
  const main = view.headings.filter((spot) => spot.tag === 'h1' && outside(spot.place));
  return [
    ['heading', yes(heading?.level === 1)],
    ['heading.stand-in', yes(heading?.level === 2)],
    ['heading.one', yes(main.length === 1)],
    ['heading.title', heading ? overlap(heading.text, title) : 0],
    ['heading.question', yes(/[?？]|^how |^\d+ (?:best|ways|things)|^best |\bvs\.? /i.test(heading?.text ?? ''))],
    ['heading.words', many(heading?.text.split(' ').length ?? 0, 16)],
    [
      'heading.named',
      yes(
        heading && view.names.some(({ element }) => element === heading.element || element.contains(heading.element)),
      ),
    ],
  ];
};

const priceClues = (shown: readonly Shown[], view: View): readonly (readonly [string, number])[] => {
  const [best] = shown;
  const tiles = shown.filter(({ place }) => place & (PLACE.tile | PLACE.link | PLACE.aside)).length;
  return [
    ['price', yes(best && best.worth > 0.9)],
    ['price.worth', best ? Math.max(0, Math.min(1, best.worth / 4)) : 0],
    ['price.near', yes(best && best.far > -200 && best.far < 800)],
    ['price.named', yes(best?.named && best.signed)],
    ['price.buy-box', yes(best && (best.place & PLACE.buyBox) !== 0)],
    ['price.tiles', many(tiles, 40)],
    ['price.count', many(shown.length, 60)],
    ['price.none', yes(shown.length === 0)],
    ['price.before-heading', yes(shown.length > 0 && shown.every(({ far }) => far < 0))],
    ['prose', many(view.prose, 20_000)],
    ['words', many(view.bits.length, 2000)],
  ];
};

const labelOf = (element: Element): string =>
  [
    attributeOf(element, 'value'),
    attributeOf(element, 'title'),
    attributeOf(element, 'aria-label'),
    attributeOf(element, 'alt'),
  ]
    .join(' ')
    .slice(0, 120);

const isBuyBit = ({ text, place }: Bit): boolean =>
  text.length <= 50 && (place & PLACE.skipped) === 0 && WORDS.buy.test(text);

const isPressed = (bit: Bit): boolean => (bit.place & (PLACE.control | PLACE.link | PLACE.buyBox)) !== 0;

const buyClues = (page: Page): readonly (readonly [string, number])[] => {
  const { view, heading } = page;
  const texts = view.bits.filter((bit) => isBuyBit(bit) && isPressed(bit));
  const inputs = view.controls.filter(
    ({ element, place }) => !(place & PLACE.skipped) && WORDS.buy.test(labelOf(element)),
  );
  const spots = [...texts, ...inputs];
  const main = spots.filter(({ place }) => outside(place));
  const start = heading?.at ?? 0;
  return [
    ['buy', yes(spots.length > 0)],
    ['buy.main', yes(main.length > 0)],
    ['buy.one', yes(main.length > 0 && main.length <= 3)],
    ['buy.many', many(Math.max(0, spots.length - 2), 20)],
    ['buy.near', yes(main.some(({ at }) => at > start && at < start + 4000))],
    ['buy.loose', yes(view.bits.some((bit) => isBuyBit(bit) && outside(bit.place)))],
  ];
};

const named = (spots: readonly Spot[], pattern: RegExp): readonly Spot[] =>
  spots.filter(({ element }) =>
    pattern.test(`${attributeOf(element, 'name')} ${attributeOf(element, 'id')}`.slice(0, 120)),
  );

const CART_FORM =
  /cart|basket|warenkorb|panier|carrito|carrello|winkelwag|korz|kosik|koszyk|sepet|buy|order\/add|bestell/i;

const formClues = ({ view, document }: Page): readonly (readonly [string, number])[] => {
  const quantity = named(
    view.controls,
    /(?:^|[ _[.-])(?:qty|quantity|quantite|menge|anzahl|cantidad|quantita|aantal|buy-?num|number_of|product_quantity|numberofitems)/i,
  );
  const actions = view.forms.filter(({ element }) => CART_FORM.test(attributeOf(element, 'action').slice(0, 300)));
  const code = named(
    view.controls,
    /product_?id|productid|add-to-cart|variation_id|sku|item_?id|asin|prodid|goods_?id|^id\b/i,
  );
  return [
    ['form.cart', yes(actions.length > 0 && actions.length <= 4)],
    ['form.carts', many(Math.max(0, actions.length - 3), 20)],
    ['form.quantity', yes(quantity.length > 0 && quantity.length <= 3)],
    ['form.quantities', many(Math.max(0, quantity.length - 2), 10)],
    ['form.code', yes(code.length > 0 && code.length <= 6)],
    [
      'form.choice',
      yes(named(view.controls, /size|colou?r|variant|option|attribute|groesse|farbe|taille|talla/i).length > 0),
    ],
    ['form.password', yes(all(document, 'input[type="password" i]', 3).length > 0)],
    [
      'form.comment',
      yes(
        view.controls.some(
          ({ tag, element }) => tag === 'textarea' && /comment|reply|message/i.test(attributeOf(element, 'name')),
        ),
      ),
    ],
    ['form.sort', yes(named(view.controls, /sort|order_?by|limit|per_?page|perpage/i).length > 0)],
  ];
};

const SKU_LINE = new RegExp(`^[(\\s]*(?:${WORDS.sku.source})\\s*[.:#：№]`, 'iu');

const wordClues = ({ view }: Page): readonly (readonly [string, number])[] => {
  const short = view.bits.filter(
    ({ text, place }) => text.length <= 60 && (place & (PLACE.skipped | PLACE.edge)) === 0,
  );
  const count = (pattern: RegExp): number => short.filter(({ text }) => pattern.test(text)).length;
  return [
    ['words.stock', many(count(WORDS.stock), 6)],
    ['words.sku', yes(short.some(({ text }) => SKU_LINE.test(text)))],
    ['words.skus', many(Math.max(0, short.filter(({ text }) => SKU_LINE.test(text)).length - 3), 20)],
    ['words.brand', yes(count(WORDS.brand) > 0)],
    ['words.details', many(count(WORDS.details), 10)],
    ['words.listing', many(count(WORDS.listing), 8)],
    ['words.article', many(count(WORDS.article), 10)],
    ['words.cart', yes(count(WORDS.cart) > 1)],
    ['words.login', yes(count(WORDS.login) > 0)],
    ['words.reviews', many(count(WORDS.reviews), 30)],
  ];
};

const markClues = ({ view, document }: Page): readonly (readonly [string, number])[] => {
  const seen = (name: string, full: number): number => many(view.seen.get(name) ?? 0, full);
  return [
    ['marks.gallery', seen('gallery', 20)],
    ['marks.pager', seen('pager', 4)],
    ['marks.crumbs', yes((view.seen.get('crumbs') ?? 0) > 0)],
    ['marks.tile', seen('tile', 60)],
    ['marks.article', seen('article', 30)],
    ['marks.buy-box', seen('buyBox', 20)],
    ['marks.review', seen('review', 60)],
    ['marks.aside', seen('aside', 60)],
    ['marks.names', yes(view.names.length > 0 && view.names.length <= 3)],
    ['marks.names-many', many(Math.max(0, view.names.length - 3), 40)],
    ['images', many(view.images.length, 100)],
    ['next-page', yes(all(document, 'link[rel="next" i],link[rel="prev" i],a[rel="next" i]', 1).length > 0)],
    ['article', yes(view.bits.some(({ place }) => (place & PLACE.article) !== 0))],
    ['times', many(all(document, 'time', 40).length, 20)],
  ];
};

/** Gathers all evidence on a page. Costs one pass over what was already read. */
export const cluesOf = (page: Page, choice: Choice | null, shown: readonly Shown[]): Clues =>
  new Map([
    ...markupClues(choice),
    ...rootClues([...page.jsonLd, ...page.microdata, ...page.rdfa]),
    ...metaClues(page),
    ...addressClues(page),
    ...headingClues(page),
    ...priceClues(shown, page.view),
    ...buyClues(page),
    ...formClues(page),
    ...wordClues(page),
    ...markClues(page),
  ]);
