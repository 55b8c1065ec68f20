import type { Goods, Question, Said } from '@/tests/world/goods';
import { type Html, html, paragraphs } from '@/tests/world/html';
import { picture } from './pictures';
import { related } from './rooms';
import { priceOf, type Shop, starRow, tallyOf } from './shop';

const author = (by: string): Html =>
  html`<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${by}</span></span>`;

const grade = (
  stars: number,
): Html => html`<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
<meta itemprop="worstRating" content="1"><meta itemprop="ratingValue" content="${stars}"><meta itemprop="bestRating" content="5"><span class="stars">${starRow(stars)}</span></span>`;

const review =
  (shop: Shop) =>
  (said: Said): Html =>
    html`<div class="said avis" itemprop="review" itemscope itemtype="https://schema.org/Review">
${said.stars && grade(said.stars)} ${said.title && html`<b itemprop="name">${said.title}</b>`}
<div class="by">${author(said.by)}, <time itemprop="datePublished" datetime="${said.at}">${said.at.split('-').reverse().join('/')}</time>
${said.verified && html`<span class="tick">${shop.words.verified}</span>`}</div><div itemprop="reviewBody">${paragraphs(said.text)}</div></div>`;

const answer = ({ by, at, text }: NonNullable<Question['answer']>): Html =>
  html`<div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${text}</p>
<div class="by">${author(by)}, <time itemprop="datePublished" datetime="${at}">${at}</time></div></div>`;

const question = (
  asked: Question,
): Html => html`<div class="said" itemscope itemtype="https://schema.org/Question"><b itemprop="name">${asked.text}</b>
<div class="by">${author(asked.by)}, <time itemprop="datePublished" datetime="${asked.at}">${asked.at}</time></div>${asked.answer && answer(asked.answer)}</div>`;

const rating = (goods: Goods): Html => {
  const tally = tallyOf(goods.reviews);
  return html`${
    tally &&
    html`<p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span class="stars">${starRow(Number(tally.mean))}</span>
<meta itemprop="bestRating" content="5"><meta itemprop="worstRating" content="1"><span itemprop="ratingValue" content="${tally.mean}">${tally.mean.replace('.', ',')}</span> (<span itemprop="reviewCount">${tally.count}</span>)</p>`
  }`;
};

const offer = (
  shop: Shop,
  goods: Goods,
): Html => html`<div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
<meta itemprop="priceCurrency" content="${goods.price.currency}"><link itemprop="availability" href="https://schema.org/InStock">
<p class="price"><span itemprop="price" content="${goods.price.amount}">${priceOf(shop, goods)}</span></p>
${goods.variants && html`<p><label>${shop.words.choose} <select>${goods.variants.map(({ name }) => html`<option>${name}</option>`)}</select></label></p>`}
<button class="buy" type="button">${shop.words.addToCart}</button></div>`;

/** Mercerie's product page: microdata, reviews included. */
export const mercerieProduct: Shop['product'] = (goods, shop) => ({
  body: html`<div itemscope itemtype="https://schema.org/Product"><div class="detail"><div class="picture">${picture(goods)}
<link itemprop="image" href="/img/${goods.slug}.svg"></div><div>
<p class="by" itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">${goods.brand}</span></p>
<h1 itemprop="name">${goods.name}</h1>${rating(goods)}${offer(shop, goods)}<div itemprop="description">${paragraphs(goods.description)}</div>
<p class="facts">Réf. <span itemprop="sku">${goods.sku}</span> · EAN <span itemprop="gtin13">${goods.gtin}</span> · Modèle <span itemprop="mpn">${goods.mpn}</span></p></div></div>
<h2>${shop.words.reviews}</h2>${goods.reviews.map(review(shop))}</div>
<h2>${shop.words.questions}</h2>${goods.questions.map(question)}${related(shop, goods)}`,
});
