import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '@/lib/domain/categories';
import en from '@/lib/domain/categories/en.json';
import fr from '@/lib/domain/categories/fr.json';
import { type CategoryWords, categoriesIn, lexiconOf } from '@/lib/domain/categories/lexicon';
import zh from '@/lib/domain/categories/zh.json';

describe.each<[string, CategoryWords]>([
  ['English', en],
  ['French', fr],
  ['Chinese', zh],
])('the words for sorts of things in %s', (_, words) => {
  const lists = CATEGORIES.map((category) => ({ category, ...words[category] }));

  it('say each thing of one sort only', () => {
    const told = lists.flatMap(({ category, things, aisles }) =>
      [...new Set(`${things}, ${aisles}`.split(', '))].map((phrase) => ({ category, phrase })),
    );
    const twice = told.filter(({ phrase }, place) => told.findIndex((other) => other.phrase === phrase) !== place);
    expect(twice).toEqual([]);
  });

  it('are each found as they are written', () => {
    const { aisles } = lexiconOf(words, 'last');
    const lost = lists.flatMap(({ category, ...both }) =>
      `${both.things}, ${both.aisles}`.split(', ').filter((phrase) => categoriesIn(phrase, aisles)[0] !== category),
    );
    expect(lost).toEqual([]);
  });
});
