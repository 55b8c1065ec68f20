import { describe, expect, it } from 'vitest';
import { lookAlikes } from '@/lib/domain/friends/look-alike';
import { CONFUSABLE, ORDINARY } from './names';

const flagged = (one: string, other: string): boolean => lookAlikes(one, [other]).length > 0;

describe('look-alike names', () => {
  it('are flagged in all of more than two hundred pairs', () => {
    expect(CONFUSABLE.filter(([one, other]) => one !== other).length).toBeGreaterThanOrEqual(200);
    expect(CONFUSABLE.filter(([one, other]) => !flagged(one, other))).toEqual([]);
    expect(CONFUSABLE.filter(([one, other]) => !flagged(other, one))).toEqual([]);
  });

  it('are hardly ever seen where there are none', () => {
    const pairs = ORDINARY.flatMap((one, place) => ORDINARY.slice(place + 1).map((other) => [one, other] as const));
    const wrong = pairs.filter(([one, other]) => flagged(one, other));
    expect(pairs.length).toBeGreaterThan(1000);
    expect(wrong.length / pairs.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.001);
  });

  it.each([
    ['Ian', 'Lan'],
    ['Lise', 'Ilse'],
    ['Clara', 'Dara'],
    ['Анна', 'Инна'],
    ['王伟', '王芳'],
    ['さくら', 'さくや'],
    ['علي', 'عمر'],
    ['की', 'का'],
  ])('are not seen in %s and %s', (one, other) => expect(flagged(one, other)).toBe(false));

  it('are those of a list, the same name among them', () =>
    expect(lookAlikes('Ana', ['Bo', 'Аnа', 'ana', 'Anna', 'Ana'])).toEqual(['Аnа', 'ana', 'Ana']));

  it('are found though names are long, empty or all signs', () => {
    expect(flagged('a'.repeat(1e5), 'b'.repeat(1e5))).toBe(false);
    expect(flagged('', 'Ana')).toBe(false);
    expect(flagged('🌸🌸', '🌸🌸')).toBe(true);
    expect(flagged('🌸🌸', '🍋')).toBe(false);
  });
});
