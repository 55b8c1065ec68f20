import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pageWithCode } from '@/lib/platform/guest-page';

const page = () => readFile('entrypoints/guest/index.html', 'utf8');

describe('the guest page saved for one pick', () => {
  it('carries the code where the page looks for it, and nothing else changes', async () => {
    const whole = await page();
    const saved = pageWithCode(whole, 'g1.Ab-_9') ?? '';
    expect(saved).toContain('<meta name="grapevine-code" content="g1.Ab-_9" />');
    expect(saved.replace('g1.Ab-_9', '')).toBe(whole);
  });

  it('takes no code that could become markup', async () => {
    for (const code of ['', '"><script>', 'a b', 'x'.repeat(4001)])
      expect(pageWithCode(await page(), code)).toBeUndefined();
  });

  it('is none where the page has no place for it', () => expect(pageWithCode('<html></html>', 'g1.a')).toBeUndefined());
});
