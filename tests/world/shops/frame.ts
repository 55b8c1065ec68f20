import { type Html, html } from '@/tests/world/html';
import type { Shop } from './shop';

/** A page before the shop's frame is put around it. */
export type Leaf = { title: string; head?: Html | undefined; body: Html };

const top = ({ name, words }: Shop): Html => html`<a class="brand" href="/">${name}</a>
<form action="/search"><input name="q" aria-label="${words.search}" placeholder="${words.search}"></form>
<a href="/journal/guide">${words.guide.title}</a><a href="/login">${words.signIn}</a><a href="/cart">${words.cart}</a>`;

const framed = (shop: Shop, body: Html): Html =>
  shop.bare
    ? html`<div class="top">${top(shop)}</div><div class="inner">${body}</div><div class="foot">${shop.tagline}</div>`
    : html`<header class="top">${top(shop)}</header><main class="inner">${body}</main><footer class="foot">${shop.name}. ${shop.tagline}</footer>`;

/** A whole page of the shop. */
export const frame = (shop: Shop, { title, head, body }: Leaf): string =>
  html`<!doctype html>
<html lang="${shop.lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,">
${head}</head><body>${framed(shop, body)}</body></html>`.markup;
