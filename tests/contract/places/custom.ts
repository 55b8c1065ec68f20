import { AT, json, type Place } from './place';

const recipe = {
  reads: 'json',
  address: 'https://reviews.example/search?q={name}',
  items: '/data/reviews',
  parts: {
    text: '/words',
    title: '/heading',
    author: '/by/name',
    date: '/written',
    score: '/mark',
    address: '/link',
    language: '/locale',
    verified: '/bought',
    id: '/number',
  },
  scale: { worst: 1, best: 5 },
  markup: 'html',
  medium: 'shop',
};

/** A shop whose reviews somebody described. */
export const place: Place = {
  config: {
    id: 'custom:reviews.example',
    kind: 'custom',
    label: 'reviews.example',
    fields: { recipe: JSON.stringify(recipe) },
  },
  answer: (_, words) => {
    const reviews = words.map(({ title, html, by }, n) => ({
      ...{ number: 70 + n, by: { name: by }, written: AT, mark: '4', link: `/r/${n}`, locale: 'en_GB', bought: 1 },
      ...{ heading: title, words: html },
    }));
    return json({ data: { reviews, more: null } });
  },
  otherShape: json({ data: { reviews: { total: 3 } } }),
  has: ['by.name', 'title', 'text', 'at', 'url', 'lang', 'score', 'verified', 'kind'],
};
