import * as v from 'valibot';
import { productKeys } from './friends/product-keys';
import type { Opinion, UnixSeconds } from './opinion';
import { CAPS, plainText } from './plain-text';
import type { Product } from './product';
import { body, link, named, productSchema, unixSeconds, whenFit } from './schemas';
import { CLIPS_SOURCE } from './source';
import { safeUrl } from './web-address';

/** What somebody said, kept by the shopper's own hand: from a post, a chat or a mail no program may read by itself. */
export type Clip = {
  id: string;
  /** What it is about; absent until the shopper says so. */
  product?: Product;
  text: string;
  author?: string;
  /** Where it was read; absent where that address is nobody's business. */
  url?: string;
  /** When it was kept. */
  at: UnixSeconds;
};

/** What a clip is made from: the selection as it was found, and what it is probably about. */
type NewClip = { id: string; text: string; url: string; product: Product | undefined; at: UnixSeconds };

/** At most this many are kept. */
export const MOST_CLIPS = 2000;

/** A clip out of a file. */
export const clipSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  product: whenFit(productSchema),
  text: v.pipe(body(CAPS.text), v.minLength(1)),
  author: whenFit(named(CAPS.name)),
  url: link,
  at: unixSeconds,
});

/** What a browser tells of a selection, as a clip; undefined when nothing legible was selected. */
export const newClip = ({ id, text, url, product, at }: NewClip): Clip | undefined => {
  const words = plainText(text, CAPS.text);
  const address = safeUrl(url);
  if (!words) return undefined;
  return { id, text: words, at, ...(product && { product }), ...(address && { url: address }) };
};

/** Whether a clip is about this product: they share an identifier, an address or a name. */
export const isAbout = ({ product }: Clip, other: Product): boolean => {
  if (!product) return false;
  const keys = new Set(productKeys(other));
  return productKeys(product).some((key) => keys.has(key));
};

/** A clip as an opinion. The shopper said what it is about, so there is no doubt of that. */
export const clipOpinion = ({ id, text, author, url, at }: Clip): Opinion => ({
  id,
  source: CLIPS_SOURCE,
  kind: 'clip',
  by: author ? { name: author } : {},
  text,
  at,
  ...(url && { url }),
  match: { by: 'shopper', sure: 1 },
});
