import { describe, expect, it } from 'vitest';
import { pastedAddress } from '@/components/shared/add/address';

describe('a pasted address', () => {
  it.each([
    ['forum.example/c/x', 'https://forum.example/c/x'],
    ['  http://forum.example ', 'https://forum.example/'],
    ['http://localhost:4200/', 'http://localhost:4200/'],
  ])('%s is %s', (pasted, address) => expect(pastedAddress(pasted)?.href).toBe(address));

  it.each(['', 'two words', 'javascript:alert(1)', 'ftp://forum.example', 'https://me:you@forum.example', 'intranet'])(
    '%s is none',
    (pasted) => expect(pastedAddress(pasted)).toBeUndefined(),
  );
});
