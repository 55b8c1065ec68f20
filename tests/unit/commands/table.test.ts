import { expect, it } from 'vitest';
import { table } from '@/tests/commands/bench/table';

it('lines up names to the left and figures to the right, and says what was not measured', () => {
  const lines = table([
    { group: 'size', name: 'popup', value: 1234.56, unit: 'kB' },
    { group: 'size', name: 'a longer name', value: null, unit: 'kB', peer: 'Other', note: 'not built' },
  ]).split('\n');
  expect(lines[1]).toBe('size   popup          Grapevine  1,234.6  kB');
  expect(lines[2]).toBe('size   a longer name  Other            –  kB    not built');
});
