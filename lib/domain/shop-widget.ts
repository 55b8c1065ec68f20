import * as v from 'valibot';

// These go into addresses of the vendor: one path segment or one filter value, never more.
const code = v.pipe(v.string(), v.regex(/^\w[\w.*-]{0,99}$/));
const locale = v.pipe(v.string(), v.regex(/^[a-z]{2}_[A-Z]{2}$/));
const deployment = v.pipe(v.string(), v.regex(/^\w[\w-]{0,60}\/\w[\w-]{0,60}\/production\/[a-z]{2}_[A-Z]{2}$/));
const shopifyShop = v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]{0,62}\.myshopify\.com$/));

/** A widget as a page names it; what is not a plain public key or number makes it none. */
export const shopWidgetSchema = v.union([
  v.object({ vendor: v.literal('bazaarvoice'), product: code, key: code }),
  v.object({ vendor: v.literal('bazaarvoice'), product: code, deployment }),
  v.object({ vendor: v.literal('powerreviews'), product: code, key: code, merchant: code, locale }),
  v.object({ vendor: v.literal('yotpo'), product: code, key: code }),
  v.object({ vendor: v.literal('judgeme'), product: code, shop: shopifyShop }),
  v.object({ vendor: v.literal('okendo'), product: code, store: code }),
  v.object({ vendor: v.literal('woocommerce'), product: code }),
]);

/**
 * Whose widget shows the reviews of a product on the page in view, with the public keys the page asks with. Never a host:
 * each vendor has its own, and WooCommerce is the shop itself.
 */
export type ShopWidget = v.InferOutput<typeof shopWidgetSchema>;
