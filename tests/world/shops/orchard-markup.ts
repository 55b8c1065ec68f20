import type { Goods, Question, Said } from '@/tests/world/goods';
import { relatedTo, type Shop, tallyOf } from './shop';

const context = { '@context': 'https://schema.org' };
const person = (name: string) => ({ '@type': 'Person', name });
const address = (shop: Shop, { slug }: Goods): string => `https://${shop.host}/p/${slug}`;

const offer = (goods: Goods, url: string) => ({
  '@type': 'Offer',
  url,
  price: goods.price.amount,
  priceCurrency: goods.price.currency,
  availability: 'https://schema.org/InStock',
  itemCondition: 'https://schema.org/NewCondition',
});

const review = (said: Said) => ({
  '@type': 'Review',
  author: person(said.by),
  datePublished: said.at,
  ...(said.title && { name: said.title }),
  reviewBody: said.text,
  ...(said.stars && { reviewRating: { '@type': 'Rating', ratingValue: said.stars, bestRating: 5, worstRating: 1 } }),
});

const rating = (reviews: readonly Said[]) => {
  const tally = tallyOf(reviews);
  if (!tally) return {};
  return {
    aggregateRating: { '@type': 'AggregateRating', ratingValue: tally.mean, reviewCount: tally.count, bestRating: 5 },
  };
};

const shared = (goods: Goods, shop: Shop) => ({
  name: goods.name,
  description: goods.description,
  brand: { '@type': 'Brand', name: goods.brand },
  category: goods.category,
  image: `https://${shop.host}/img/${goods.slug}.svg`,
  url: address(shop, goods),
  ...rating(goods.reviews),
  review: goods.reviews.map(review),
});

const variant = (goods: Goods, url: string) => (one: NonNullable<Goods['variants']>[number]) => ({
  '@type': 'Product',
  name: `${goods.name}, ${one.name}`,
  color: one.name,
  sku: one.sku,
  gtin13: one.gtin,
  offers: offer(goods, `${url}?variant=${one.sku}`),
});

/** The goods as schema.org Product, or as ProductGroup when they come in variants. */
export const productMarkup = (goods: Goods, shop: Shop) => {
  const url = address(shop, goods);
  if (!goods.variants?.length) {
    const ids = { sku: goods.sku, mpn: goods.mpn, gtin13: goods.gtin };
    return { ...context, '@type': 'Product', ...shared(goods, shop), ...ids, offers: offer(goods, url) };
  }
  const group = { productGroupID: goods.sku, mpn: goods.mpn, variesBy: ['https://schema.org/color'] };
  return {
    ...context,
    '@type': 'ProductGroup',
    ...shared(goods, shop),
    ...group,
    hasVariant: goods.variants.map(variant(goods, url)),
  };
};

/** Whole products that are not the one for sale here: what others also looked at, as many shops mark it up. */
export const relatedMarkup = (goods: Goods, shop: Shop) => ({
  ...context,
  '@type': 'ItemList',
  name: shop.words.related,
  itemListElement: relatedTo(goods, shop).map((one, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    item: {
      '@type': 'Product',
      name: one.name,
      url: address(shop, one),
      sku: one.sku,
      gtin13: one.gtin,
      ...rating(one.reviews),
      offers: offer(one, address(shop, one)),
    },
  })),
});

/** The way from the front page to the goods. */
export const trailMarkup = (goods: Goods, shop: Shop) => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: [shop.words.home, ...goods.category.split('>').map((part) => part.trim()), goods.name].map(
    (name, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
    }),
  ),
});

const answered = (question: Question) => ({
  '@type': 'Question',
  name: question.text,
  author: person(question.by),
  datePublished: question.at,
  answerCount: question.answer ? 1 : 0,
  ...(question.answer && {
    acceptedAnswer: {
      '@type': 'Answer',
      text: question.answer.text,
      author: person(question.answer.by),
      datePublished: question.answer.at,
    },
  }),
});

/** Shoppers' questions. */
export const questionsMarkup = ({ questions }: Goods) => ({
  ...context,
  '@type': 'QAPage',
  mainEntity: questions.map(answered),
});
