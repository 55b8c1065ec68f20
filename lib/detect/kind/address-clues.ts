import { ADDRESS } from '@/lib/detect/page/patterns';
import { type Clue, many, yes } from './clue';

const longestPart = (path: string): string =>
  path
    .split('/')
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    .replace(/\.\w{2,5}$/, '');

/** What the address alone says about the kind of page. */
export const addressClues = (url: URL): readonly Clue[] => {
  const path = url.pathname.toLowerCase().slice(0, 500);
  const query = url.search.slice(1, 500).toLowerCase();
  return [
    ['address.home', yes(path.length < 2 && query.length < 2)],
    ['address.product', yes(ADDRESS.product.test(path))],
    ['address.listing', yes(ADDRESS.listing.test(path))],
    ['address.listing-query', yes(ADDRESS.listingQuery.test(query))],
    ['address.search', yes(ADDRESS.search.test(path) || ADDRESS.searchQuery.test(query))],
    ['address.article', yes(ADDRESS.article.test(path))],
    ['address.cart', yes(ADDRESS.cart.test(path))],
    ['address.login', yes(ADDRESS.login.test(path))],
    ['address.number', yes(/\d{5}/.test(path))],
    ['address.code', yes(/(?:^|[/_-])(?=[a-z]*\d)(?=\d*[a-z])\w{8}/.test(path))],
    ['address.depth', many(path.split('/').filter(Boolean).length, 6)],
    ['address.slug-long', yes(longestPart(path).split(/[-_+]|%20/).length > 3)],
    ['address.html', yes(/\.html?$/.test(path))],
  ];
};
