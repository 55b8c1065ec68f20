import type { HtmlRecipe } from '@/lib/domain/recipe';

/** An address a page is asked at, and a recipe for {@link reviewsPage}. */
export const PAGE_AT = 'https://reviews.example/search/here?q=Fenwick';
export const PAGE_RECIPE: HtmlRecipe = {
  reads: 'html',
  address: 'https://reviews.example/search/here?q={name}',
  items: 'li.review',
  parts: {
    text: '.said',
    title: 'h3',
    author: '.by',
    date: 'time',
    score: '.stars',
    address: 'h3 a',
    language: '@lang',
    verified: '.bought',
  },
  scale: { worst: 1, best: 5 },
  medium: 'shop',
};

/** A page of a site with this in its middle. */
export const pageWith = (middle: string, head = ''): string =>
  `<!doctype html><html><head><title>Reviews</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/shops">Shops</a> <a href="/about">About</a></nav><main>${middle}</main></body></html>`;

/** One review as such a page has it. */
export const REVIEW = `<li class="review" id="r7" lang="en-GB"><h3><a href="../r/7">Oriel Fenwick Round</a></h3>
  <span class="by">marnie</span> <time datetime="2025-03-01T10:00:00Z">1 March</time>
  <span class="stars" aria-label="4 out of 5"></span><i class="bought"></i>
  <div class="said"><p>Hinges &amp; all.<p>Still tight.<script>alert(1)</script><style>p{}</style></div></li>`;
