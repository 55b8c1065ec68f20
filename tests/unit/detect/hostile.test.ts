import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '@/lib/detect/markup/entities';
import { mendJson } from '@/lib/detect/markup/mend-json';
import { ADDRESS, MARKS, WORDS } from '@/lib/detect/page/patterns';
import { readDate } from '@/lib/detect/read/read-date';
import { bareCode } from '@/lib/detect/read/read-identifiers';
import { scoreInWords } from '@/lib/detect/read/read-stars';
import { readCount } from '@/lib/detect/read/read-tally';
import { withoutShop } from '@/lib/detect/visible/without-shop';
import { readPrice } from '@/lib/domain/price';
import { detectIn, HERE, PLAIN_SHOP, pageOf, withJsonLd } from './saved-page';

const LENGTH = 50_000;

const msOf = (act: () => unknown): number => {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Doubling the text may at most double the time, give or take; short times are noise. */
const expectLinear = (act: (text: string) => unknown, piece: string): void => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  act(text(1000));
  const once = msOf(() => act(text(LENGTH / 2)));
  const twice = msOf(() => act(text(LENGTH)));
  expect(twice <= 100 || twice / once <= 2.5).toBe(true);
};

const PIECES = [
  ' ',
  '\n',
  '1',
  '1,',
  '1 ',
  '1.2',
  '<',
  '&amp',
  '/*',
  '"',
  '\\"',
  '{',
  '[{"a":',
  'a',
  'é',
  '评',
  '★',
  '-',
  '$1 ',
  '5/5 ',
  ':',
  '|  ',
];

describe('every pattern stays linear on long hostile text', () => {
  const page = pageOf('<body><h1>x</h1></body>');
  const readers: readonly (readonly [string, (text: string) => unknown])[] = [
    ['price', (text) => readPrice(text)],
    ['JSON', (text) => mendJson(text)],
    ['JSON in a string', (text) => mendJson(`{"a": "${text}`)],
    ['date', readDate],
    ['stars', scoreInWords],
    ['count', readCount],
    ['code', bareCode],
    ['entities', decoded],
    ['title', (text) => withoutShop(text, page)],
  ];
  it.each(readers)('%s', (_, read) => {
    for (const piece of PIECES) expectLinear(read, piece);
  });

  const words = Object.entries({ ...WORDS, ...MARKS, ...ADDRESS });
  it.each(words)('the word list “%s”, on texts as long as they are ever matched', (_, pattern) => {
    for (const piece of PIECES) expect(msOf(() => pattern.test(piece.repeat(600).slice(0, 600)))).toBeLessThan(50);
  });
});

describe('a hostile page', () => {
  const survives = (html: string): void => {
    expect(msOf(() => expect(() => detectIn(html)).not.toThrow())).toBeLessThan(3000);
  };

  it('may nest its JSON ever so deep', () => {
    survives(withJsonLd(`${'{"offers":'.repeat(20_000)}1${'}'.repeat(20_000)}`));
    survives(withJsonLd(`${'['.repeat(20_000)}${']'.repeat(20_000)}`));
  });

  it('may hold ten thousand blocks of it', () => {
    survives(
      `<head>${'<script type="application/ld+json">{"@type":"Product","name":"x"}</script>'.repeat(10_000)}</head><body></body>`,
    );
  });

  it('may hold a block beyond the size that is read', () => {
    const huge = withJsonLd(
      { '@type': 'Product', name: 'Otter kettle', description: 'x'.repeat(1_000_001) },
      '<p>nothing</p>',
    );
    expect(detectIn(huge).product).toBeNull();
  });

  it('may nest elements and things ever so deep', () => {
    survives(`<body>${'<div itemscope itemprop="offers" class="review price product">'.repeat(2000)}x</body>`);
  });

  it('may repeat a review-like block without words', () => {
    survives(
      PLAIN_SHOP.replace(
        '</body>',
        `${'<div class="review"><span class="star-rating"></span></div>'.repeat(8000)}</body>`,
      ),
    );
  });

  it('may name its facts like the innards of objects', () => {
    const json =
      '{"@type":"Product","name":"Otter kettle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@id":"__proto__"}';
    detectIn(withJsonLd(json));
    detectIn(
      '<body><div itemscope itemtype="Product"><b itemprop="__proto__">x</b><b itemprop="constructor">y</b></div></body>',
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constant('49.90'),
  fc.constant('EUR'),
  fc.constant('#a'),
);
const key = fc.constantFrom(
  '@type',
  '@id',
  '@graph',
  'name',
  'offers',
  'price',
  'priceCurrency',
  'brand',
  'review',
  'reviewRating',
  'ratingValue',
  'aggregateRating',
  'hasVariant',
  'isVariantOf',
  'image',
  'url',
  'gtin13',
  'mainEntity',
  '__proto__',
  'constructor',
  'toString',
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.constantFrom('Product', 'Offer', 'Review', 'ItemList'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 7 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));
const markup = fc
  .array(
    fc.constantFrom(
      '<div itemscope itemtype="https://schema.org/Product" itemref="a b">',
      '</div>',
      '<span itemprop="name price offers">',
      '<h1 class="price review">',
      '<form><input name=tagName><input name=parentElement>',
      '</form>',
      '<a href="//[" property="brand" typeof="Product">',
      '★★★★☆ 4/5',
      '€ 1.299,-',
      '<script type="application/ld+json">{"',
      '</script>',
      '<template>',
      '&amp;quot;',
      '<li class="review" id="a">',
      '<meta property="og:type" content="product">',
      '<link rel="canonical" href="javascript:1">',
      '<img src="data:," alt>',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join('x'));

describe('whatever a page holds', () => {
  const innards = () => [Object.prototype, Array.prototype, Map.prototype].flatMap((object) => Reflect.ownKeys(object));
  const checked = (html: string): void => {
    const before = innards();
    const sighting = detectIn(html);
    expect(sighting.url).toBe(HERE);
    expect(JSON.parse(JSON.stringify(sighting))).toEqual(sighting);
    expect(innards()).toEqual(before);
  };

  it('detection neither throws nor leaves a trace: JSON-LD', () => {
    fc.assert(
      fc.property(json, (value) => checked(withJsonLd(value, '<h1>Otter kettle</h1><button>Add to cart</button>'))),
      { numRuns: 300 },
    );
  });

  it('detection neither throws nor leaves a trace: markup', () => {
    fc.assert(
      fc.property(markup, (html) => checked(`<body>${html}</body>`)),
      { numRuns: 300 },
    );
  });
});
