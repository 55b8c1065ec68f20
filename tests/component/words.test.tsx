import { describe, expect, it } from 'vitest';
import { sayIn } from '@/components/shared/words';

const languages = {
  en: { opinions: { one: '{count} opinion', other: '{count} opinions' }, from: 'from {place}' },
  fr: { opinions: { one: '{count} avis', other: '{count} avis' }, from: 'de {place}' },
  'zh-CN': { opinions: { other: '{count} 条意见' }, from: '来自 {place}' },
} as const;

describe('words', () => {
  it('chooses the plural and writes the number as the language does', () => {
    expect(sayIn(languages, 'en')('opinions', { count: 1 })).toBe('1 opinion');
    expect(sayIn(languages, 'en')('opinions', { count: 1204 })).toBe('1,204 opinions');
    expect(sayIn(languages, 'zh-CN')('opinions', { count: 3 })).toBe('3 条意见');
  });

  it('puts arguments in their place', () => {
    expect(sayIn(languages, 'fr')('from', { place: 'Paris' })).toBe('de Paris');
  });
});
