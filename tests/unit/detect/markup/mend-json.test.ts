import { describe, expect, it } from 'vitest';
import { parseJson } from '@/lib/detect/markup/parse-json';

describe('JSON as shops write it', () => {
  const broken: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['comments', '/* a */ {"a": 1 // b\n, "u": "http://x.example//y"}', [{ a: 1, u: 'http://x.example//y' }]],
    ['trailing commas', '{"a": [1, 2,], "b": {"c": 3,},}', [{ a: [1, 2], b: { c: 3 } }]],
    ['a trailing semicolon', '{"a": 1};', [{ a: 1 }]],
    ['two objects', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['two objects with a comma', '{"a": 1}, {"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['a raw line break in a string', '{"a": "one\ntwo\tthree"}', [{ a: 'one\ntwo\tthree' }]],
    ['entities for quotes', '{&quot;a&quot;: 1}', [{ a: 1 }]],
    ['a CDATA section', '//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
    ['an HTML comment around it', '<!--\n{"a": 1}\n-->', [{ a: 1 }]],
    ['a wrong escape', '{"a": "5\\" x 7\\\'"}', [{ a: '5" x 7\\\'' }]],
    ['an end cut off', '{"a": 1, "b": {"c": 2, "d": "unfinis', [{ a: 1, b: { c: 2 } }]],
  ];
  it.each(broken)('is mended: %s', (_, text, values) => {
    expect(parseJson(text)).toEqual(values);
  });

  it('is given up where mending would be guessing', () => {
    expect(parseJson('var a = 1')).toEqual([]);
    expect(parseJson('')).toEqual([]);
    expect(parseJson('}{][')).toEqual([]);
  });

  it('is left alone when nothing is wrong with it', () => {
    expect(parseJson('{"a": "// not a comment, }"}')).toEqual([{ a: '// not a comment, }' }]);
  });
});
