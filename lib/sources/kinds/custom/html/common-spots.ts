import type { RecipePart } from '@/lib/domain/recipe';

/** Where a page about one product names it. Never its title or heading as such: those of a search repeat what was searched for. */
export const COMMON_TOPICS: readonly string[] = [
  'h1[itemprop=name]',
  '[itemtype$="schema.org/Product"] > [itemprop=name]',
];

/** Where opinions commonly stand on pages, the surest sign first: marked as schema.org has it, else named in the usual way. */
export const COMMON_ITEMS: readonly string[] = [
  '[itemprop=review]',
  '[itemprop=reviews]',
  '[itemtype$="schema.org/Review"]',
  '[itemtype$="schema.org/Comment"]',
  ...['article.review', 'li.review', 'div.review', '.review-item', '.user-review', '.customer-review', '.review'],
  ...['li.comment', 'article.comment', 'div.comment', '.comment-item', '.comment'],
  ...['article.post', '.message', '.post'],
];

/** Where the parts of one commonly stand, likewise. */
export const COMMON_SPOTS: Readonly<Record<RecipePart, readonly string[]>> = {
  text: [
    ...['[itemprop=reviewBody]', '[itemprop=text]', '[itemprop=description]'],
    ...['.review-text', '.review-body', '.review-content', '.review__text', '.review__body', '.review__content'],
    ...['.comment-content', '.comment-text', '.comment-body', '.comment__body', '.comment__text'],
    ...['.message-body', '.post-body', '.post-content', '.entry-content', '.description', '.content', '.body', '.text'],
    ...['blockquote', 'p', ''],
  ],
  title: [
    ...['[itemprop=headline]', '[itemprop=review] > [itemprop=name]', '[itemtype$="/Review"] > [itemprop=name]'],
    ...['.review-title', '.review__title', '.comment-title', '.entry-title', '.title', '.headline', '.subject'],
    ...['h2', 'h3', 'h4', 'h5'],
  ],
  author: [
    ...['[itemprop=author] [itemprop=name]', '[itemprop=author]', '[itemprop=creator]', '[rel=author]'],
    ...['.review-author', '.review__author', '.comment-author .fn', '.comment-author', '.author', '.reviewer'],
    ...['.username', '.user-name', '.nickname', '.user', '.name', 'cite'],
  ],
  date: [
    ...['[itemprop=datePublished]', '[itemprop=dateCreated]', 'time'],
    ...['.review-date', '.review__date', '.comment-date', '.date', '.posted-on', '.timestamp'],
  ],
  score: [
    ...['[itemprop=ratingValue]', '[data-score] @data-score', '[data-rating] @data-rating', '@data-rating'],
    ...['.review-rating', '.review__rating', '.star-rating', '.rating', '.stars', '.score', '[class*=star]'],
  ],
  address: [
    ...['[itemprop=url]', 'a[href*="#comment"]', 'a[href*="#review"]', 'a[rel=bookmark]', 'a.permalink'],
    ...['.permalink a', '.review-title a', '.title a', 'h2 a', 'h3 a', 'h4 a'],
  ],
  language: ['[itemprop=inLanguage]', '@lang'],
  verified: ['.verified', '.verified-purchase', '.verified-buyer', '.verified-badge'],
  id: ['@data-review-id', '@data-comment-id', '@data-id', '@id'],
};
