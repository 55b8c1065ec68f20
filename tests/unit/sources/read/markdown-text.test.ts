import { describe, expect, it } from 'vitest';
import { readMarkdown } from '@/lib/sources/read/markdown-text';

describe('Markdown', () => {
  it.each([
    ['# Heading\n\nwords', 'Heading\n\nwords'],
    ['**bold** *it* __too__ ~~gone~~ `code`', 'bold it too gone code'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['![a picture](https://x.example/a.png) of it', 'a picture of it'],
    ['[here](https://x.example "title")', 'here'],
    ['[![a badge](https://x.example/a.png)](https://x.example) of it', 'a badge of it'],
    ['see [1] and [2] (both), [3]( ) and [4](', 'see [1] and [2] (both), [3]( ) and [4]('],
    ['[over\ntwo lines](https://x.example)', '[over\ntwo lines](https://x.example)'],
    ['[a](b)[c](d) e](f)', 'ac e](f)'],
    ['> somebody else\n\nmine', 'mine'],
    ['::: spoiler Ending\nit breaks\n:::', 'it breaks'],
    ['4\\*4 stays', '4*4 stays'],
    ['- good\n- cheap', '- good\n- cheap'],
    ['a <b>tag</b> is text', 'a <b>tag</b> is text'],
  ])('%j says %j', (markdown, text) => expect(readMarkdown(markdown, 1000).text).toBe(text));

  it('tells where its links lead, each once, and never to a script', () => {
    const markdown = '[a](https://x.example/a) [b](javascript:alert) https://x.example/a https://y.example/';
    expect(readMarkdown(markdown, 1000).links).toEqual(['https://x.example/a', 'https://y.example/']);
  });

  const marks = ['[', '![', '`', '*', '_', '> ', '\\', '[a](', '![a](', '[a](b', '[a](b "', '[a](b)', '](', '- - '];
  it.each(marks)('is read within 20 milliseconds, although it is nothing but %j', (mark) => {
    const took = Array.from({ length: 20 }, () => {
      const start = performance.now();
      readMarkdown(`${mark.repeat(19_000 / mark.length)})`, 6000);
      return performance.now() - start;
    });
    // The quickest of twenty: what a busy machine adds is not ours.
    expect(Math.min(...took)).toBeLessThan(20);
  });
});
