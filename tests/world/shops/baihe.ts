import type { Goods, Question, Said } from '@/tests/world/goods';
import { type Html, html } from '@/tests/world/html';
import { picture } from './pictures';
import { related } from './rooms';
import { priceOf, type Shop, starRow } from './shop';

const review =
  (shop: Shop) =>
  (said: Said): Html =>
    html`<div class="said comment"><div class="by"><span class="user">${said.by}</span>
<span class="date">${said.at}</span> ${said.verified && html`<span class="tick">${shop.words.verified}</span>`}</div>
${said.stars && html`<div class="stars">${starRow(said.stars)}</div>`}<div class="content">${said.title && html`${said.title}。`}${said.text}</div></div>`;

const question = ({ text, answer }: Question): Html =>
  html`<div class="said ask"><div>问：${text}</div>${answer && html`<div>答：${answer.text}</div>`}</div>`;

const facts = (goods: Goods): Html =>
  html`<div class="facts"><div>品牌：${goods.brand}</div><div>型号：${goods.mpn}</div><div>货号：${goods.sku}</div><div>商品条码：${goods.gtin}</div></div>`;

const choice = ({ words }: Shop, { variants = [] }: Goods): Html =>
  html`<div class="swatches">${words.choose}${variants.map(({ name }, place) => html`<button type="button" aria-pressed="${String(place === 0)}">${name}</button>`)}</div>`;

/** Baihe's product page: boxes in boxes; only words, a price and a button say what it is. */
export const baiheProduct: Shop['product'] = (goods, shop) => ({
  body: html`<div class="detail"><div class="picture">${picture(goods)}</div><div><div class="title">${goods.name}</div>
<div class="price">${priceOf(shop, goods)}</div>${goods.variants && choice(shop, goods)}
<div><button class="buy" type="button">${shop.words.addToCart}</button></div><div>${goods.description}</div>${facts(goods)}</div></div>
<div class="block"><div class="title">${shop.words.reviews}（${goods.reviews.length}）</div>${goods.reviews.map(review(shop))}</div>
<div class="block"><div class="title">${shop.words.questions}</div>${goods.questions.map(question)}</div>${related(shop, goods)}`,
});
