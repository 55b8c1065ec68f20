import { describe, expect, it } from 'vitest';
import { readMarkdown } from '@/lib/sources/read/markdown-text';

describe('Markdown', () => {
  it.each([
    ['# Heading\n\nwords', 'Heading\n\nwords'],
    ['**bold** *it* __too__ ~~gone~~ `code`', 'bold it too gone code'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['![a picture](https://x.example/a.png) of it', 'a picture of it'],
    ['[here](https://x.example "title")', 'here'],
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

  it('is read in time in proportion to its length, whatever it is', () => {
    for (const hostile of ['[', '![', '`', '*', '_', '> ', '\\', '[a](', '- - '].map((one) => one.repeat(50_000))) {
      const start = performance.now();
      readMarkdown(hostile, 6000);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
