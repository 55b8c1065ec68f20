import { expect, it } from 'vitest';
import { leadsOn } from '@/lib/domain/board';
import { boardWith, waitingFor } from '@/tests/unit/example';

const one = { url: 'https://forum.example/1', title: 'One' };
const two = { url: 'https://forum.example/2', title: 'Two' };

it('names each place worth reading once, whoever told of it', () => {
  const found = { ...waitingFor('a'), state: 'found', at: 1 } as const;
  const board = boardWith([{ ...found, leads: [one, two] }, waitingFor('b'), { ...found, source: 'c', leads: [one] }]);
  expect(leadsOn(board)).toEqual([one, two]);
});
