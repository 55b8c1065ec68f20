import { describe, expect, it } from 'vitest';
import { createTurns } from '@/lib/platform/in-turn';

const soon = (act: () => void) => async () => {
  await new Promise((ready) => setTimeout(ready, 1));
  act();
};

describe('turns', () => {
  it('are taken one after the other under one name, also after a failure', async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    const failing = inTurn('a', async () => Promise.reject(new Error('no')));
    const first = inTurn(
      'a',
      soon(() => seen.push('first')),
    );
    const second = inTurn('a', async () => seen.push('second'));
    const elsewhere = inTurn('b', async () => seen.push('elsewhere'));
    await expect(failing).rejects.toThrow('no');
    await Promise.all([first, second, elsewhere]);
    expect(seen).toEqual(['elsewhere', 'first', 'second']);
  });

  it('answer what the act answers', async () => {
    expect(await createTurns()('a', async () => 7)).toBe(7);
  });
});
