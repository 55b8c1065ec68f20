import type { Goods, Question, Said } from '@/tests/world/goods';
import { type Html, html, jsonLd, paragraphs } from '@/tests/world/html';
import { productMarkup, questionsMarkup, relatedMarkup, trailMarkup } from './orchard-markup';
import { picture } from './pictures';
import { related } from './rooms';
import { priceOf, type Shop, shelfOf, shelfPath, starRow, tallyOf } from './shop';

const stars = ({ words }: Shop, value: number): Html =>
  html`<span class="stars" role="img" aria-label="${value} ${words.outOfFive}">${starRow(value)}</span>`;

const review =
  (shop: Shop) =>
  (said: Said): Html =>
    html`<article class="said review">
${said.stars && stars(shop, said.stars)} ${said.title && html`<b>${said.title}</b>`}
<div class="by">${said.by}, <time datetime="${said.at}">${said.at}</time> ${said.verified && html`<span class="tick">✓ ${shop.words.verified}</span>`}</div>
${paragraphs(said.text)}${said.likes && html`<div class="by">${said.likes} ${shop.words.helpful}</div>`}</article>`;

const question = ({ by, at, text, answer }: Question): Html => html`<article class="said question"><b>${text}</b>
<div class="by">${by}, ${at}</div>${answer && html`<p>${answer.text}</p><div class="by">${answer.by}, ${answer.at}</div>`}</article>`;

const trail = (shop: Shop, goods: Goods): Html => html`<nav class="trail" aria-label="Breadcrumb"><ol>
<li><a href="/">${shop.words.home}</a></li><li><a href="${shelfPath(goods)}">${shelfOf(goods)}</a></li><li aria-current="page">${goods.name}</li></ol></nav>`;

const swatches = ({ words }: Shop, { variants = [] }: Goods): Html =>
  html`<div class="swatches" role="group" aria-label="${words.choose}">${variants.map(
    (one) => html`<button type="button" data-variant="${one.sku}" aria-pressed="false">${one.name}</button>`,
  )}</div>`;

const offer = (shop: Shop, goods: Goods): Html => {
  const tally = tallyOf(goods.reviews);
  return html`<div><p class="by">${goods.brand}</p><h1>${goods.name}</h1>
${tally && html`<a href="#reviews">${stars(shop, Number(tally.mean))} ${tally.mean} (${tally.count})</a>`}
<p class="price">${priceOf(shop, goods)}</p>${goods.variants && swatches(shop, goods)}
<button class="buy" type="button">${shop.words.addToCart}</button>${paragraphs(goods.description)}
<p class="facts">SKU <span data-sku>${goods.sku}</span> · MPN ${goods.mpn}</p></div>`;
};

/** Orchard's product page: JSON-LD throughout, with the markup of other goods before its own. */
export const orchardProduct: Shop['product'] = (goods, shop) => ({
  head: html`<link rel="canonical" href="https://${shop.host}/p/${goods.slug}">
${jsonLd(relatedMarkup(goods, shop))}${jsonLd(trailMarkup(goods, shop))}${jsonLd(productMarkup(goods, shop))}
${goods.questions.length > 0 && jsonLd(questionsMarkup(goods))}`,
  body: html`${trail(shop, goods)}<div class="detail"><div class="picture">${picture(goods)}</div>${offer(shop, goods)}</div>
<section id="reviews"><h2>${shop.words.reviews} (${goods.reviews.length})</h2>${goods.reviews.map(review(shop))}</section>
<section id="questions"><h2>${shop.words.questions}</h2>${goods.questions.map(question)}</section>
<aside>${related(shop, goods)}</aside>`,
});
