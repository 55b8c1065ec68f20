import { describe, expect, it } from 'vitest';
import type { HtmlRecipe, RecipePart } from '@/lib/domain/recipe';
import { itemsOn } from '@/lib/sources/kinds/custom/html/items';
import { tryRecipe } from '@/lib/sources/kinds/custom/try-recipe';
import { PAGE_AT, PAGE_RECIPE, pageWith, REVIEW } from './pages';

const taste = (body: string, more: Partial<HtmlRecipe> = {}) =>
  tryRecipe({ ...PAGE_RECIPE, ...more }, { address: PAGE_AT, body });

/** What one part caught in an item of this markup, by the spot where it is looked for. */
const caught = (part: RecipePart, spot: string, [markup, head]: readonly [string, string?]) => {
  const tasting = taste(pageWith(`<li class="review">${markup}</li>`, head), { parts: { text: '', [part]: spot } });
  const found = tasting.state === 'list' ? tasting.first[0]?.find((one) => one.part === part) : undefined;
  return found && ('missed' in found ? found.missed : found.caught);
};

describe('a page', () => {
  it('shows what each part caught in its items', () => {
    expect(taste(pageWith(`<ul>${REVIEW}<li class="review"><h3>B</h3></li></ul>`))).toEqual({
      state: 'list',
      count: 2,
      first: [
        [
          { part: 'text', caught: 'Hinges & all.\n\nStill tight.' },
          { part: 'title', caught: 'Oriel Fenwick Round' },
          { part: 'author', caught: 'marnie' },
          { part: 'date', caught: 1_740_823_200 },
          { part: 'score', caught: 4 },
          { part: 'address', caught: 'https://reviews.example/r/7' },
          { part: 'language', caught: 'en-GB' },
          { part: 'verified', caught: true },
        ],
        expect.arrayContaining([
          { part: 'title', caught: 'B' },
          { part: 'text', missed: 'nothing-there' },
        ]),
      ],
    });
  });

  it.each(['', '   ', '{"hits":[]}', '\u0000{"hits":[[[', 'Just words', '[]'])('is not %j', (body) => {
    expect(taste(body)).toEqual({ state: 'not-html' });
  });

  it('has no items where it looks like any page of its site, and may be a wall where it does not', () => {
    expect(taste(pageWith('<p>Nobody said anything.</p>'))).toEqual({ state: 'no-items' });
    expect(taste(pageWith('<form><input type="password"></form>'))).toEqual({ state: 'no-frame' });
    expect(taste('<html><title>Just a moment</title><p>Checking</p></html>')).toEqual({ state: 'no-frame' });
  });

  it('has its frame where the shopper said what always stands there, and only then', () => {
    const frame = '#found';
    expect(taste('<div id="found">None</div><input type="password">', { frame })).toEqual({ state: 'no-items' });
    expect(taste(pageWith('<p>Log in</p>'), { frame })).toEqual({ state: 'no-frame' });
  });
});

describe('a part of an item', () => {
  it.each<[RecipePart, string, string, unknown]>([
    ['text', '', 'All <b>of</b> it<br>and more', 'All of it\nand more'],
    ['text', 'p', '<div><p>One</p></div><p>Two</p>', 'One'],
    ['text', 'script', '<script>alert(1)</script>', 'nothing-there'],
    ['text', '.quote', '<q class="quote">Said so</q>', 'Said so'],
    ['text', 'b @data-said', '<b data-said="In an attribute">x</b>', 'In an attribute'],
    ['text', 'b @data-said', '<b>x</b>', 'nothing-there'],
    ['title', 'h3', '<h3>Over\n two <i>lines</i></h3>', 'Over two lines'],
    ['author', 'img', '<img alt="marnie">', 'marnie'],
    ['date', 'time', '<time>2025-03-01T10:00:00Z</time>', 1_740_823_200],
    ['date', 'time', '<time datetime="2025-03-01T10:00:00Z">yesterday</time>', 1_740_823_200],
    ['date', 'b', '<b>yesterday</b>', 'no-date'],
    ['score', 'meta', '<meta itemprop="ratingValue" content="3">', 3],
    ['score', 'i @style', '<i style="width: 60%"></i>', 3],
    ['score', 'i', '<i title="3 von 5"></i>', 3],
    ['score', 'i', '<i>9</i>', 'off-scale'],
    ['score', 'i', '<i>good</i>', 'no-number'],
    ['address', 'a', '<a href="?r=1">Read</a>', 'https://reviews.example/search/here?r=1'],
    ['address', 'a', '<a href="javascript:alert(1)">Read</a>', 'no-address'],
    ['address', 'a @data-to', '<a data-to="/x" href="/y">Read</a>', 'https://reviews.example/x'],
    ['language', 'p', '<p lang="fr">Bien</p>', 'fr'],
    ['verified', '.badge', '<b class="badge">Verified purchase</b>', true],
    ['verified', '.badge', '', 'nothing-there'],
    ['verified', '.badge', '<b class="badge">Not verified</b>', false],
    ['verified', '.badge', '<b class="badge">Unverified buyer</b>', false],
    ['verified', '.badge', '<b class="badge">Non vérifié</b>', false],
    ['verified', '.badge', '<b class="badge">Un achat vérifié</b>', true],
    ['verified', '.badge', '<b class="badge">未验证</b>', false],
    ['verified', '.badge', '<b class="badge badge--not-verified">Guest</b>', false],
    ['verified', '.badge', '<b class="badge unverified"></b>', false],
    ['verified', 'b @data-bought', '<b data-bought="FALSE"></b>', false],
    ['id', '@class', '', 'review'],
  ])('%s at %j of %j: %j', (part, spot, markup, what) => {
    expect(caught(part, spot, [markup])).toBe(what);
  });

  it('is found by what stands around the item too', () => {
    expect(caught('title', 'main > .review > b', ['<i><b>no</b></i><b>yes</b>'])).toBe('yes');
  });

  it('has its address relative to where the page says, if it says so', () => {
    const head = '<base href="/forum/">';
    expect(caught('address', 'a', ['<a href="r/1">Read</a>', head])).toBe('https://reviews.example/forum/r/1');
  });
});

it('is about what stands where its topic does, and about nothing where several things stand there', () => {
  const topicOn = (...names: string[]) => {
    const heads = names.map((name) => `<h1>${name}</h1>`).join('');
    const found = itemsOn({ ...PAGE_RECIPE, topic: 'h1' }, { address: PAGE_AT, body: pageWith(heads + REVIEW) });
    return 'topic' in found ? found.topic : undefined;
  };
  expect(topicOn('Oriel Fenwick')).toBe('Oriel Fenwick');
  expect(topicOn('Oriel Fenwick', 'Marlow Fenwick')).toBeUndefined();
});

it('reads each page only so far, however often its parts lie within one another', () => {
  const nested = `${'<li class="review"><div class="review">'.repeat(90)}${'words '.repeat(300_000)}`;
  const before = process.cpuUsage();
  taste(nested, { items: '.review', parts: { text: '', title: '.review', author: '', date: '' } });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});
