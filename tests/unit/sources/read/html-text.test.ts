import { describe, expect, it } from 'vitest';
import { htmlText, readHtml, withoutQuotedLines } from '@/lib/sources/read/html-text';

describe('HTML as plain text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['one<p>two<p>three', 'one\n\ntwo\n\nthree'],
    ['It&#x27;s &lt;fine&gt; &amp; &#x2F;light&#x2F;', "It's <fine> & /light/"],
    ['<p>a<br>b</p>\n\n<p>c</p>', 'a\nb\n\nc'],
    ['<ul><li>light</li><li>quiet</li></ul>', 'light\nquiet'],
    ['<p>spread\n   over   lines</p>', 'spread over lines'],
    ['so <em>very</em> light', 'so very light'],
    ['before<script>alert(1)</script><style>p{}</style>after', 'beforeafter'],
    ['<noscript>no</noscript><svg><text>no</text></svg><iframe>no</iframe>yes', 'yes'],
    ['<aside class="quote no-group"><blockquote>theirs</blockquote></aside><p>mine</p>', 'mine'],
    ['<aside class="onebox allowlistedgeneric"><h3>Shop</h3><p>Buy!</p></aside>seen', 'seen'],
    ['love it <img class="emoji" alt=":heart:"> <img alt="IMG_2041" src="x">', 'love it :heart:'],
    ['<p>never closed <b>bold <i>both</p><p>next', 'never closed bold both\n\nnext'],
    ['</p></div>stray', 'stray'],
    ['a\u202Eb\u0000c', 'abc'],
    ['', ''],
  ])('%j', (html, text) => expect(htmlText(html, 6000)).toBe(text));

  it('keeps the text after a quote that holds a quote', () => {
    const html = '<aside class="quote"><div><aside class="quote">deep</aside>theirs</div></aside>mine';
    expect(htmlText(html, 100)).toBe('mine');
  });

  it('ends where nesting goes beyond all sense', () => {
    expect(htmlText(`top${'<b>'.repeat(300)}deep`, 100)).toBe('top');
  });

  it('is cut at the cap', () => expect(htmlText(`<p>${'longer words '.repeat(5000)}</p>`, 100)).toHaveLength(100));

  it.each([
    ['nesting', '<b>'.repeat(400_000)],
    ['open brackets', '<'.repeat(1_000_000)],
    ['an attribute without end', `<a ${'x '.repeat(500_000)}`],
    ['entities', '&lt;'.repeat(250_000)],
    ['one word', 'x'.repeat(1_000_000)],
    ['paragraphs', '<p>'.repeat(300_000)],
    ['closing tags', '</p>'.repeat(300_000)],
  ])('a megabyte of %s is read in no time', (_, html) => {
    const start = performance.now();
    expect(htmlText(html, 6000).length).toBeLessThanOrEqual(6000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('links', () => {
  it('are resolved and kept only when they can be followed', () => {
    const html =
      '<a href="/t/kettle/7">here</a><a href="javascript:alert(1)">no</a><a href="https://shop.example/p">p</a>';
    expect(readHtml(html, 100, 'https://forum.example/').links).toEqual([
      'https://forum.example/t/kettle/7',
      'https://shop.example/p',
    ]);
  });

  it('in quotes of others do not count', () => {
    const html = '<aside class="quote"><a href="https://shop.example/">x</a></aside>';
    expect(readHtml(html, 100).links).toEqual([]);
  });
});

describe('quoted lines', () => {
  it('are left out', () => {
    expect(withoutQuotedLines('> it is loud\n\nMine is not.\n > nor heavy')).toBe('Mine is not.');
  });
});
