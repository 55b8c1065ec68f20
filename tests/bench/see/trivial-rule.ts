/** What a reader of a page may tell, in the terms the corpus is labelled in. */
export type Reading = {
  name?: string | undefined;
  price?: number | undefined;
  currency?: string | undefined;
  brand?: string | undefined;
  sku?: string | undefined;
  rating?: number | undefined;
  reviewCount?: number | undefined;
};

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const productIn = (value: unknown): Json | undefined => {
  const nodes = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['@graph'])
      ? value['@graph']
      : [value];
  return nodes
    .filter(isObject)
    .find((node) => [node['@type']].flat().some((type) => /(^|\/)Product$/.test(String(type))));
};

const text = (value: unknown): string | undefined => {
  const one = first(value);
  const said = isObject(one) ? one.name : one;
  return said === undefined || said === null || said === '' ? undefined : String(said);
};

const number = (value: unknown): number | undefined => {
  const said = Number.parseFloat(String(first(value) ?? ''));
  return Number.isFinite(said) ? said : undefined;
};

const fromJsonLd = (document: Document): Reading | undefined => {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const product = blocks.map((block) => productIn(parsed(block.textContent ?? ''))).find(Boolean);
  if (!product) return undefined;
  const offer = first(product.offers);
  const rated = first(product.aggregateRating);
  const [offered, rating] = [isObject(offer) ? offer : {}, isObject(rated) ? rated : {}];
  return {
    name: text(product.name),
    price: number(offered.price ?? offered.lowPrice),
    currency: text(offered.priceCurrency),
    brand: text(product.brand),
    sku: text(product.sku),
    rating: number(rating.ratingValue),
    reviewCount: number(rating.reviewCount ?? rating.ratingCount),
  };
};

const fromMicrodata = (document: Document): Reading | undefined => {
  const item = document.querySelector('[itemtype$="schema.org/Product"]');
  if (!item) return undefined;
  const said = (property: string): string | undefined => {
    const found = item.querySelector(`[itemprop="${property}"]`);
    return (found?.getAttribute('content') ?? found?.textContent ?? '').trim() || undefined;
  };
  return {
    name: said('name'),
    price: number(said('price') ?? said('lowPrice')),
    currency: said('priceCurrency'),
    brand: said('brand'),
    sku: said('sku'),
    rating: number(said('ratingValue')),
    reviewCount: number(said('reviewCount') ?? said('ratingCount')),
  };
};

/** The rule anybody writes first: a page sells a product when its markup holds one, or Open Graph says so. */
export const trivialRule = (document: Document): Reading | null => {
  const marked = fromJsonLd(document) ?? fromMicrodata(document);
  if (marked) return marked;
  const says = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? undefined;
  if (says('og:type') !== 'product') return null;
  return { name: says('og:title'), price: number(says('og:price:amount') ?? says('product:price:amount')) };
};
