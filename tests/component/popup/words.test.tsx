import { describe, expect, it } from 'vitest';
import { POPUP_WORDS } from '@/components/popup/words/popup-words';
import { SHARED_WORDS } from '@/components/shared/words/shared-words';
import type { Language } from '@/lib/domain/settings';

type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const catalogues: readonly (readonly [string, Record<Language, Texts>])[] = [
  ['popup', POPUP_WORDS],
  ['shared', SHARED_WORDS],
];
const LANGUAGES = ['en', 'fr', 'zh-CN'] as const;

const formsOf = (text: Texts[string]): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** The arguments of a text; the count may go without saying in the singular. */
const holesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([hole]) => hole)
    .filter((hole) => hole !== '{count}')
    .sort();

describe.each(catalogues)('the %s catalogue', (_, catalogue) => {
  it.each(LANGUAGES)('%s names the same things as English', (language) => {
    expect(Object.keys(catalogue[language]).sort()).toEqual(Object.keys(catalogue.en).sort());
  });

  it.each(LANGUAGES)('%s has a form for every plural and a place for every argument', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((c) => c !== 'many');
    for (const [key, text] of Object.entries(catalogue[language])) {
      if (typeof text !== 'string') expect(Object.keys(text).sort(), key).toEqual([...categories].sort());
      const wanted = holesIn(formsOf(catalogue.en[key] ?? '')[0] ?? '');
      for (const form of formsOf(text)) expect(holesIn(form), key).toEqual(wanted);
    }
  });

  it('has French spaces that never break before a sign, and no straight apostrophe', () => {
    for (const [key, text] of Object.entries(catalogue.fr))
      for (const form of formsOf(text)) expect(form, key).not.toMatch(/ [:;?!»%]|« |'/);
  });

  it('apologises, jokes and shouts in no language', () => {
    for (const language of LANGUAGES)
      for (const [key, text] of Object.entries(catalogue[language]))
        for (const form of formsOf(text)) expect(form, key).not.toMatch(/!|！|sorry|oops|désolé|抱歉/i);
  });
});
