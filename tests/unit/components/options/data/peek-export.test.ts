import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peekExport } from '@/components/options/data/peek-export';

describe('a look into a file', () => {
  const whole = {
    grapevine: 1,
    settings: { version: 1, settings: { sources: [{}, {}] } },
    corrections: { 'https://shop.example/': 'not-a-product' },
    opinions: [{ opinions: [{}, {}] }, { opinions: [{}] }],
    ledger: [{}],
    runs: [],
  };

  it.each([1, 2])('counts what is inside one of version %i', (grapevine) => {
    const contents = { sources: 2, corrections: 1, opinions: 3, requests: 1, keys: false };
    expect(peekExport(JSON.stringify({ ...whole, grapevine }))).toEqual({ state: 'readable', contents });
    for (const sealedKeys of ['…', ['…', '…']])
      expect(peekExport(JSON.stringify({ ...whole, grapevine, sealedKeys }))).toEqual({
        ...{ state: 'readable', contents: { ...contents, keys: true } },
      });
  });

  it('knows one of a newer version', () => {
    expect(peekExport(JSON.stringify({ ...whole, grapevine: 3 }))).toEqual({ state: 'refused', because: 'newer' });
  });

  it('refuses whatever is not whole, without throwing', () => {
    for (const part of Object.keys(whole).filter((key) => key !== 'runs'))
      expect(peekExport(JSON.stringify({ ...whole, [part]: undefined })).state).toBe('refused');
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(peekExport(json).state).toBe('refused');
      }),
    );
  });
});
