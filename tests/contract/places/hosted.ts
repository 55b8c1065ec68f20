import { type Place, PRODUCT, type Words } from './place';

type Widget = NonNullable<typeof PRODUCT.widget>;

/** The words that belong on the page an address asks for. */
export const sliceOf = (words: readonly Words[], from: number, size: number): readonly Words[] =>
  words.slice(from, from + size);

/** A number of an address. */
export const numberIn = (url: URL, name: string): number => Number(url.searchParams.get(name));

/** What every vendor tells of a review. */
export const BASIC = ['by.name', 'text', 'at', 'url', 'score', 'verified', 'kind'];

/** A shop's page with this widget. */
export const hosted = (
  widget: Widget,
  rest: Pick<Place, 'answer' | 'otherShape' | 'has' | 'needs'> & Partial<Place>,
): Place => ({
  config: { id: `shop-reviews:${widget.vendor}`, kind: 'shop-reviews', label: 'Shops', fields: {} },
  product: { ...PRODUCT, widget },
  isAboutIt: true,
  ...rest,
});
