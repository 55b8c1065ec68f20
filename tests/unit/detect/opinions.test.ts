import { describe, expect, it } from 'vitest';
import type { Opinion } from '@/lib/domain/opinion';
import { detectIn, HERE, KETTLE, PLAIN_SHOP, withJsonLd } from './saved-page';

const seen = (html: string) => {
  const sighting = detectIn(html);
  if (sighting.product === null) throw new Error(`no product: ${sighting.why}`);
  return sighting;
};
const opinionsIn = (html: string): readonly Opinion[] => seen(html).opinions;
const shopWith = (reviews: string): string => PLAIN_SHOP.replace('</body>', `${reviews}</body>`);

describe('reviews in markup', () => {
  const review = {
    '@type': 'Review',
    author: { '@type': 'Person', name: 'Ada' },
    datePublished: '2024-03-05',
    name: 'Boils fast',
    reviewBody: 'Quiet, quick and pretty.',
    reviewRating: { '@type': 'Rating', ratingValue: 4 },
  };

  it('become opinions of the page', () => {
    const [opinion] = opinionsIn(withJsonLd({ ...KETTLE, review: [review] }));
    expect(opinion).toMatchObject({
      source: 'page',
      kind: 'review',
      by: { name: 'Ada' },
      title: 'Boils fast',
      text: 'Quiet, quick and pretty.',
      score: 0.75,
      at: Date.UTC(2024, 2, 5) / 1000,
      match: { by: 'page', sure: 1 },
      url: HERE,
    });
  });

  it.each([
    [{ ratingValue: '8', bestRating: '10' }, 7 / 9],
    [{ ratingValue: 90, bestRating: 100, worstRating: 0 }, 0.9],
    [{ ratingValue: '4,5' }, 0.875],
    [{ ratingValue: 9 }, 8 / 9],
  ])('keep to their own scale: %o', (reviewRating, score) => {
    expect(opinionsIn(withJsonLd({ ...KETTLE, review: { ...review, reviewRating } }))[0]?.score).toBeCloseTo(score);
  });

  it('keep the same id from visit to visit, and different ids from each other', () => {
    const html = withJsonLd({ ...KETTLE, review: [review, { ...review, reviewBody: 'Leaks.' }] });
    const ids = opinionsIn(html).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(opinionsIn(html).map(({ id }) => id)).toEqual(ids);
  });

  it('are left out when they are about something else', () => {
    const other = { ...review, itemReviewed: { '@type': 'Product', name: 'Badger toaster' } };
    expect(opinionsIn(withJsonLd([KETTLE, other]))).toEqual([]);
  });

  it('are 300 at most', () => {
    const reviews = Array.from({ length: 900 }, (_, n) => ({ ...review, reviewBody: `Review number ${n} of many` }));
    expect(opinionsIn(withJsonLd({ ...KETTLE, review: reviews }))).toHaveLength(300);
  });
});

describe('questions and answers', () => {
  const question = {
    '@type': 'Question',
    name: 'Does it whistle?',
    author: { name: 'Bo' },
    acceptedAnswer: { '@type': 'Answer', text: 'No, it hums.', upvoteCount: 3 },
  };

  it('become opinions when people asked them', () => {
    const opinions = opinionsIn(withJsonLd([KETTLE, { '@type': 'QAPage', mainEntity: [question] }]));
    expect(opinions.map(({ kind, text }) => [kind, text])).toEqual([
      ['question', 'Does it whistle?'],
      ['answer', 'No, it hums.'],
    ]);
    expect(opinions[1]?.votes).toEqual({ up: 3, down: 0 });
  });

  it("are the shop's own words in an FAQ, and left out", () => {
    expect(opinionsIn(withJsonLd([KETTLE, { '@type': 'FAQPage', mainEntity: [question] }]))).toEqual([]);
  });
});

describe('reviews that are only shown', () => {
  const block = (
    n: number,
    stars: string,
  ) => `<li class="review-item" id="review-${n}"><span class="author">Person ${n}</span>
    ${stars}<time datetime="2024-03-0${n}">${n} March 2024</time><span>Verified purchase</span>
    <p class="review-text">This is what person number ${n} thinks of the kettle.</p></li>`;
  const list = (stars: (n: number) => string) =>
    shopWith(`<ul class="reviews">${[1, 2, 3].map((n) => block(n, stars(n))).join('')}</ul>`);

  const WAYS: readonly (readonly [string, (n: number) => string])[] = [
    ['a label', (n) => `<span aria-label="${n} out of 5 stars"></span>`],
    ['a data attribute', (n) => `<span data-score="${n}"></span>`],
    ['characters', (n) => `<span>${'★'.repeat(n)}${'☆'.repeat(5 - n)}</span>`],
    ['a class', (n) => `<i class="star-rating stars-${n}"></i>`],
    ['icons', (n) => '<i class="fa-star"></i>'.repeat(n) + '<i class="fa-star-o"></i>'.repeat(5 - n)],
    ['words', (n) => `<span>${n}/5</span>`],
  ];
  it.each(WAYS)('are read with their stars from %s', (_, stars) => {
    const opinions = opinionsIn(list(stars));
    expect(opinions.map(({ score }) => score)).toEqual([0, 0.25, 0.5]);
    expect(opinions[1]).toMatchObject({
      by: { name: 'Person 2' },
      text: 'This is what person number 2 thinks of the kettle.',
      at: Date.UTC(2024, 2, 2) / 1000,
      verified: true,
      url: `${HERE}#review-2`,
    });
  });

  it('are not told twice when markup has them too', () => {
    const marked = {
      ...KETTLE,
      review: { author: 'Person 1', reviewBody: 'This is what person number 1 thinks of the kettle.' },
    };
    const body = list((n) => `<span data-score="${n}"></span>`).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');
    expect(opinionsIn(withJsonLd(marked, body))).toHaveLength(3);
  });

  it.each(['<b>16 reviews</b>', '<p>Write a review</p>', '<span class="author">16 reviews</span>'])(
    'are more than a tally or a button beside stars: %s',
    (beside) => {
      const html = shopWith(`<div class="review"><i aria-label="4 out of 5 stars"></i>${beside}</div>`);
      expect(opinionsIn(html)).toEqual([]);
    },
  );

  it('are none where nobody wrote anything', () => {
    expect(
      opinionsIn(shopWith('<div class="reviews"><p>No reviews yet. Be the first to write one!</p></div>')),
    ).toEqual([]);
  });
});

describe("the page's own tally", () => {
  const rated = (aggregateRating: unknown) => seen(withJsonLd({ ...KETTLE, aggregateRating })).tally;

  it.each([
    [
      { ratingValue: '4.5', reviewCount: '1,204' },
      { value: 4.5, worst: 1, best: 5, count: 1204 },
    ],
    [
      { ratingValue: 8.7, bestRating: 10, ratingCount: 33 },
      { value: 8.7, worst: 0, best: 10, count: 33 },
    ],
    [
      { ratingValue: '92', ratingCount: '1,2k' },
      { value: 92, worst: 0, best: 100, count: 1200 },
    ],
    [
      { ratingValue: '4,8', worstRating: 0, reviewCount: 5 },
      { value: 4.8, worst: 0, best: 5, count: 5 },
    ],
  ])('keeps its own scale: %o', (aggregate, tally) => {
    expect(rated(aggregate)).toEqual(tally);
  });

  it('is none when nobody has rated', () => {
    expect(rated({ ratingValue: 0, reviewCount: 0 })).toBeUndefined();
    expect(rated({ ratingValue: 5 })).toBeUndefined();
  });

  it('is read off the page where there is no markup', () => {
    expect(seen(shopWith('<div class="rating"><span>4.3 out of 5</span> <a>87 ratings</a></div>')).tally).toEqual({
      value: 4.3,
      worst: 1,
      best: 5,
      count: 87,
    });
  });
});
