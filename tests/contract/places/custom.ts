import { type Answer, AT, json, type Place, type Words } from './place';

const inJson = {
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

const inHtml = {
  reads: 'html',
  address: 'https://opinions.example/found?q={name}',
  items: '#found > li.opinion',
  parts: {
    text: '.words',
    title: 'h3',
    author: '.by',
    date: 'time',
    score: '.stars',
    address: 'h3 a',
    language: '@lang',
    verified: '.bought',
  },
  scale: { worst: 1, best: 5 },
  medium: 'forum',
};

const configOf = (host: string, recipe: unknown): Place['config'] => ({
  ...{ id: `custom:${host}`, kind: 'custom', label: host, fields: { recipe: JSON.stringify(recipe) } },
});

const opinionOf = ({ title, html, by }: Words, n: number): string =>
  `<li class="opinion" lang="en-GB"><h3><a href="/o/${n}">${title}</a></h3><span class="by">${by}</span>
  <time datetime="${AT}">1 March</time><i class="stars" title="4,5 von 5"></i><b class="bought">Bought it</b>
  <div class="words">${html}</div></li>`;

const page = (middle: string): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html><head><title>Opinions</title></head><body><nav><a href="/">Home</a><a href="/new">New</a>
  <a href="/rules">Rules</a></nav>${middle}</body></html>`,
});

/** A shop whose reviews somebody described, and a forum whose pages somebody described. */
export const places: readonly Place[] = [
  {
    config: configOf('reviews.example', inJson),
    answer: (_, words) => {
      const reviews = words.map(({ title, html, by }, n) => ({
        ...{ number: 70 + n, by: { name: by }, written: AT, mark: '4', link: `/r/${n}`, locale: 'en_GB', bought: 1 },
        ...{ heading: title, words: html },
      }));
      return json({ data: { reviews, more: null } });
    },
    otherShape: json({ data: { reviews: { total: 3 } } }),
    has: ['by.name', 'title', 'text', 'at', 'url', 'lang', 'score', 'verified', 'kind'],
  },
  {
    config: configOf('opinions.example', inHtml),
    answer: (_, words) => page(words.length > 0 ? `<ol id="found">${words.map(opinionOf).join('')}</ol>` : 'Nothing'),
    otherShape: page('<ol id="found"><li class="opinion"><img src="/x.png"></li></ol>'),
    has: ['by.name', 'title', 'text', 'at', 'url', 'lang', 'score', 'verified', 'kind'],
  },
];
