import { isPrivateHost } from '@/lib/domain/private-address';
import type { Product } from '@/lib/domain/product';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SHOP_REVIEWS_SOURCE, type Source, type SourceKind } from '@/lib/domain/source';
import { bazaarvoice } from './shop-reviews/bazaarvoice';
import { judgeme } from './shop-reviews/judgeme';
import { okendo } from './shop-reviews/okendo';
import { powerreviews } from './shop-reviews/powerreviews';
import { findingsOf, type Hosted } from './shop-reviews/review';
import { woocommerce } from './shop-reviews/woocommerce';
import { yotpo } from './shop-reviews/yotpo';

/**
 * Where the shop of a page may be asked: never in the clear, so over TLS where its page is not, but for a shop inside the
 * shopper's own network.
 */
const shopOf = (page: URL): string =>
  page.protocol === 'https:' || isPrivateHost(page) ? page.origin : `https://${page.hostname}`;

/** The widget ready to be asked; `shop` is the origin of the shop itself. */
const hostedBy = (widget: ShopWidget, shop: string): Hosted => {
  switch (widget.vendor) {
    case 'bazaarvoice':
      return bazaarvoice(widget);
    case 'powerreviews':
      return powerreviews(widget);
    case 'yotpo':
      return yotpo(widget);
    case 'judgeme':
      return judgeme(widget);
    case 'okendo':
      return okendo(widget);
    case 'woocommerce':
      return woocommerce(widget, shop);
  }
};

/** Those of every vendor; the origin of a WooCommerce shop is only known where a product of it is in view. */
const ORIGINS = [
  'https://api.bazaarvoice.com',
  'https://apps.bazaarvoice.com',
  'https://display.powerreviews.com',
  'https://api-cdn.yotpo.com',
  'https://api.judge.me',
  'https://api.okendo.io',
];

const hosted = ({ widget, url }: Product): Hosted | undefined => widget && hostedBy(widget, shopOf(new URL(url)));

/**
 * Reviews of the product in view that the page's own widget would load: of that product only, with the page's own public
 * keys. A page without a widget we know is answered without any request.
 */
export const shopReviews: SourceKind = {
  kind: SHOP_REVIEWS_SOURCE,
  label: 'Reviews hosted by shops',
  medium: 'shop',
  fields: [],
  reveals: 'shop-number',
  open: ({ id, label }) => {
    const source: Source = {
      ...{ id, label, medium: 'shop', origins: ORIGINS },
      originsFor: (product) => hosted(product)?.origins ?? [],
      find: async (product, io) => {
        const widget = hosted(product);
        return widget ? findingsOf(await widget.ask(io), id, product.url) : { opinions: [] };
      },
    };
    return source;
  },
};
