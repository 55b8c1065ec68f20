/**
 * What a request tells the place it goes to: nothing but that somebody reads there, the product's name, its barcode or
 * ISBN, either of these, the shop's own number of it, which the shop's page sends there as well, or what the shopper
 * described.
 */
export type Reveals = 'reading' | 'name' | 'identifier' | 'name-or-identifier' | 'shop-number' | 'described';

/** What the shopper is asked for in a field of a source's form. Each language has words for each. */
export type FieldWord =
  | 'address'
  | 'feed'
  | 'site'
  | 'token'
  | 'key'
  | 'account'
  | 'app-password'
  | 'sites'
  | 'communities';
