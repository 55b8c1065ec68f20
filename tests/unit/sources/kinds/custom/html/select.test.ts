import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseSelector, type Selector } from '@/lib/domain/recipe/selector';
import { attributeOf, elementsIn } from '@/lib/sources/kinds/custom/html/page';
import { select } from '@/lib/sources/kinds/custom/html/select';

const parsed = (written: string): Selector => parseSelector(written) ?? expect.unreachable(`${written} is no selector`);
const numbers = (html: string, written: string) =>
  select(elementsIn(html), parsed(written)).map((element) => attributeOf(element, 'n'));

const NAMES = ['div', 'b', 'li'] as const;
const CLASSES = ['a', 'b', 'a b', 'ab', ''] as const;

type Tree = { name: string; words: string; children: readonly Tree[] };
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...NAMES),
    words: fc.constantFrom(...CLASSES),
    children: fc.oneof({ maxDepth: 6 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
})).tree;

/** A tree as HTML; every element has a number of its own, by which it is known again. */
const written = (root: Tree): string => {
  let n = 0;
  const write = ({ name, words, children }: Tree): string =>
    `<section><${name} n="${n++}" class="${words}">${children.map(write).join(' ')}</${name}></section>`;
  return write(root);
};

const compound = fc
  .tuple(
    fc.constantFrom('', '*', 'div', 'b', 'section', 'li'),
    fc.constantFrom('', '.a', '.b', '[class^=a]', '[class$=b]', '[class*="a b"]', '[class~=a]', '[n]', '[class=""]'),
    fc.constantFrom('', '', ':first-child', ':last-child', ':nth-child(odd)', ':nth-child(2)', ':nth-of-type(even)'),
  )
  .map((parts) => parts.join('') || '*');
const selector = fc
  .array(fc.tuple(fc.constantFrom(' ', ' > ', ' + '), compound), { minLength: 1, maxLength: 5 })
  .map((steps) => steps.map(([joint, step], at) => (at === 0 ? step : joint + step)).join(''));

describe('what a selector matches', () => {
  it('is what a browser would match, whatever the page and the selector', () => {
    fc.assert(
      fc.property(tree, selector, (root, asked) => {
        const html = `<html><body>${written(root)}</body></html>`;
        const theirs = [...parseHTML(html).document.querySelectorAll(asked)].map((one) => one.getAttribute('n'));
        const ours = numbers(html, asked).map((n) => n ?? null);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });

  it('is each element once, in the order they stand, for a list of ways', () => {
    expect(numbers('<p n=1><b n=2></b></p><b n=3 class="x">', 'b, .x, p')).toEqual(['1', '2', '3']);
  });

  it('knows words of an attribute from parts of them', () => {
    const html = '<b n=1 class="ab"></b><b n=2 class="b\nab a"></b><b n=3 class=" a "></b>';
    expect(numbers(html, '.a')).toEqual(['2', '3']);
    expect(numbers(html, '[class~=""]')).toEqual([]);
    expect(numbers(html, '[class^=""]')).toEqual([]);
  });

  it('is nothing that a template holds', () => {
    expect(numbers('<template><p n=1></p></template><p n=2>', 'p')).toEqual(['2']);
    expect(numbers('<p n=1 __proto__=x constructor=y>', '[constructor=y]')).toEqual(['1']);
    expect(numbers('<p n=1>', '[constructor], [__proto__], [tostring]')).toEqual([]);
  });
});

describe('a hostile page', () => {
  const DIVS = 'p div div div div div div div';
  const SLOW_MS = 1500;

  it.each([
    ['nested a hundred thousand deep', '<div class=a>'.repeat(100_000)],
    ['never closed and never opened', `${'<div>'.repeat(190)}${'</x>'.repeat(400_000)}`],
    ['of two hundred thousand elements', '<div>x</div>'.repeat(200_000)],
    ['of siblings with comments between', '<b>x</b><!-- -->'.repeat(100_000)],
    ['with one endless class', `<div class="${'ab '.repeat(600_000)}">`],
  ])('%s costs no more than reading it once', (_, html) => {
    const before = process.cpuUsage();
    const elements = elementsIn(html);
    for (const asked of [DIVS, 'b:nth-child(odd) + b:nth-of-type(even)', '.ab .ab .ab .ab .ab .ab .ab .zz'])
      select(elements, parsed(asked));
    // Processor time, for the machine may be busy; ten times what it takes.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(SLOW_MS);
    expect(elements.length).toBeLessThanOrEqual(50_000);
  });
});
