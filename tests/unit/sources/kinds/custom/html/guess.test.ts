import { describe, expect, it } from 'vitest';
import { lookAt } from '@/lib/sources/kinds/custom/look-at';
import { PAGE_AT, PAGE_RECIPE, pageWith } from './pages';

const look = (body: string) => lookAt({ address: PAGE_AT, body }, undefined);

const marked = (n: number) => `<div itemprop="review" itemscope itemtype="https://schema.org/Review">
  <b itemprop="name">Title ${n}</b> <span itemprop="author" itemscope><i itemprop="name">marnie</i></span>
  <meta itemprop="datePublished" content="2025-03-0${n}"><span itemprop="reviewRating" itemscope>
  <i itemprop="ratingValue">${n + 6}</i>/<i itemprop="bestRating">10</i></span>
  <p itemprop="reviewBody">Hinges hold, number ${n}.</p></div>`;

const comment = (n: number) => `<li class="comment" id="c${n}"><div class="comment-body"><cite>edmund</cite>
  <a href="/thread#comment-${n}"><time datetime="2025-03-01">1 March</time></a>
  <div class="comment-content"><p>I like mine, number ${n}.</p></div></div></li>`;

describe('what a page seems to have', () => {
  it('is what it marks as schema.org has it, with the scale its marks are on', () => {
    const { is, guess } = look(pageWith([1, 2, 3].map(marked).join('')));
    expect(is).toBe('html');
    expect(guess).toEqual({
      items: '[itemprop=review]',
      count: 3,
      parts: {
        text: '[itemprop=reviewBody]',
        title: '[itemprop=review] > [itemprop=name]',
        author: '[itemprop=author] [itemprop=name]',
        date: '[itemprop=datePublished]',
        score: '[itemprop=ratingValue]',
      },
      scale: { worst: 0, best: 10 },
    });
  });

  it('includes what names the product, where the page is about one alone', () => {
    const named = '<div itemscope itemtype="http://schema.org/Product"><h2 itemprop="name">Oriel Fenwick</h2></div>';
    const topic = '[itemtype$="schema.org/Product"] > [itemprop=name]';
    expect(look(pageWith(named + marked(1))).guess?.topic).toBe(topic);
    expect(look(pageWith(named + named + marked(1))).guess?.topic).toBeUndefined();
    expect(look(pageWith(`<h1>Results for Oriel Fenwick</h1>${marked(1)}`)).guess?.topic).toBeUndefined();
  });

  it('does not take a mark that somebody is not verified for one that they are', () => {
    const guest = (n: number) => comment(n).replace('<cite>', '<i class="unverified">Guest</i><cite>');
    expect(look(pageWith([1, 2].map(guest).join(''))).guess?.parts.verified).toBeUndefined();
  });

  it('is what has the usual names, where nothing is marked', () => {
    expect(look(pageWith(`<ol>${[1, 2].map(comment).join('')}</ol>`)).guess).toEqual({
      items: 'li.comment',
      count: 2,
      parts: {
        text: '.comment-content',
        author: 'cite',
        date: 'time',
        address: 'a[href*="#comment"]',
        id: '@id',
      },
      scale: { worst: 1, best: 5 },
    });
  });

  it('catches what it promises when it is used as a recipe', () => {
    const body = pageWith([1, 2].map(comment).join(''));
    const { guess } = look(body);
    const { tasting } = lookAt({ address: PAGE_AT, body }, { ...PAGE_RECIPE, ...guess });
    expect(tasting).toMatchObject({ state: 'list', count: 2 });
    const first = tasting?.state === 'list' ? tasting.first[0] : [];
    expect(first?.map((one) => 'caught' in one)).toEqual([true, true, true, true, true]);
  });

  it.each([
    ['json', '{"reviews":[]}'],
    ['html', pageWith('<p>Nothing of the kind</p><div class="review"><button>Ok</button></div>')],
    ['html', '<?xml version="1.0"?><!DOCTYPE html><html><body>Nothing</body></html>'],
    ['neither', 'Just words'],
    ['neither', '<?xml version="1.0"?><rss></rss>'],
    ['neither', ''],
  ])('is nothing in an answer of %s such as %j', (is, body) => {
    expect(look(body)).toEqual({ is });
  });
});
