import type { Goods } from '@/tests/world/goods';
import { type Html, html, jsonLd, paragraphs } from '@/tests/world/html';
import type { Leaf } from './frame';
import { picture } from './pictures';
import { priceOf, relatedTo, type Shop, shelfOf, shelfPath } from './shop';

/** Goods as a grid of cards that lead to their pages. */
export const cards = (shop: Shop, goods: readonly Goods[]): Html =>
  html`<ul class="cards">${goods.map(
    (one) =>
      html`<li><a class="card" href="/p/${one.slug}">${picture(one)}<span>${one.name}</span><br><b>${priceOf(shop, one)}</b></a></li>`,
  )}</ul>`;

/** The shop's front page: what it is, its categories, everything it sells. */
export const home = (shop: Shop): Leaf => {
  const shelves = new Map(shop.goods.map((one) => [shelfPath(one), shelfOf(one)]));
  const links = [...shelves].map(([path, name]) => html`<a href="${path}">${name}</a> `);
  const about = { '@context': 'https://schema.org', '@type': 'WebSite', name: shop.name, url: `https://${shop.host}/` };
  return {
    title: `${shop.name}: ${shop.tagline}`,
    head: shop.bare ? undefined : jsonLd(about),
    body: html`<h1>${shop.tagline}</h1><p>${links}</p>${cards(shop, shop.goods)}`,
  };
};

/** All goods of one category; not a product page, though full of products and prices. */
export const listing = (shop: Shop, goods: readonly Goods[]): Leaf => {
  const shelf = goods[0] ? shelfOf(goods[0]) : '';
  const items = goods.map((one, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    url: `https://${shop.host}/p/${one.slug}`,
  }));
  const list = { '@context': 'https://schema.org', '@type': 'ItemList', name: shelf, itemListElement: items };
  return {
    title: `${shelf} | ${shop.name}`,
    head: shop.bare ? undefined : jsonLd(list),
    body: html`<h1>${shelf}</h1>${cards(shop, goods)}`,
  };
};

/** What the shop finds for the words of a search. */
export const search = (shop: Shop, words: string): Leaf => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = shop.goods.filter((one) =>
    wanted.every((word) => `${one.name} ${one.brand} ${one.category}`.toLowerCase().includes(word)),
  );
  return {
    title: `${shop.words.search}: ${words} | ${shop.name}`,
    body: html`<h1>${shop.words.search}: “${words}” (${found.length})</h1>${found.length ? cards(shop, found) : html`<p>${shop.words.nothingFound}</p>`}`,
  };
};

/** A cart that holds the shop's first goods. */
export const cart = (shop: Shop): Leaf => {
  const lines = shop.goods
    .slice(0, 1)
    .map(
      (one) => html`<tr><td><a href="/p/${one.slug}">${one.name}</a></td><td>1</td><td>${priceOf(shop, one)}</td></tr>`,
    );
  return {
    title: `${shop.words.cart} | ${shop.name}`,
    body: html`<h1>${shop.words.cart}</h1><table>${lines}</table><p><button type="button">${shop.words.checkOut}</button></p>`,
  };
};

/** Where customers sign in. */
export const login = ({ name, words }: Shop): Leaf => ({
  title: `${words.signIn} | ${name}`,
  body: html`<h1>${words.signIn}</h1><form class="form" method="post"><label>${words.email} <input type="email" name="email" autocomplete="email"></label>
<label>${words.password} <input type="password" name="password" autocomplete="current-password"></label><button>${words.signIn}</button></form>`,
});

/** How to choose: an article that names goods and prices and sells none of them. */
export const guide = (shop: Shop): Leaf => {
  const { title, by, text } = shop.words.guide;
  const markup = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    author: { '@type': 'Person', name: by },
    datePublished: '2025-05-12',
  };
  return {
    title: `${title} | ${shop.name}`,
    head: shop.bare ? undefined : jsonLd(markup),
    body: html`<article><h1>${title}</h1><p class="by">${by}</p>${paragraphs(text)}</article>${cards(shop, shop.goods.slice(0, 3))}`,
  };
};

/** Other goods below a product. */
export const related = (shop: Shop, goods: Goods): Html => {
  const others = relatedTo(goods, shop);
  return html`${others.length > 0 && html`<h2>${shop.words.related}</h2>${cards(shop, others)}`}`;
};
