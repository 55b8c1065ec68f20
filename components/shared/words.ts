import { createContext, use, useMemo } from 'react';
import type { Language } from '@/lib/domain/settings';

/** A text, or one text for each plural category of Intl.PluralRules; `{count}` then chooses. `{name}` marks an argument. */
type Text = string | { readonly [category in Intl.LDMLPluralRule]?: string };
/** The English catalogue of a surface: the keys and arguments every other language must have. */
export type Catalogue = Readonly<Record<string, Text>>;
/** The same keys in another language. */
export type Translation<C extends Catalogue> = {
  readonly [K in keyof C]: C[K] extends string ? string : Exclude<Text, string>;
};

type ArgsIn<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | ArgsIn<Rest> : never;
type AnyOf<T> = T extends string ? T : T[keyof T];
type Args<T extends Text> = T extends string ? ArgsIn<T> : 'count' | ArgsIn<AnyOf<T>>;
type Given<N extends string> = { readonly [name in N]: name extends 'count' ? number : string | number };
type Rest<N extends string> = [N] extends [never] ? [] : [Given<N>];

/** Says a text of the catalogue in the shopper's language; numbers are written the way that language writes them. */
export type Say<C extends Catalogue> = <K extends keyof C & string>(
  key: K,
  ...args: Rest<Args<C[K]> & string>
) => string;

/** The three languages of one surface. */
export type Languages<C extends Catalogue> = { en: C; fr: Translation<C>; 'zh-CN': Translation<C> };

/** A Say for one language. */
export const sayIn = <C extends Catalogue>(languages: Languages<C>, language: Language): Say<C> => {
  const texts: Catalogue = languages[language];
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  return (key, ...[args]) => {
    const given = (args ?? {}) as Record<string, string | number>;
    const text = texts[key] ?? languages.en[key] ?? key;
    const form = typeof text === 'string' ? text : (text[plurals.select(Number(given.count))] ?? text.other ?? '');
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
};

/** The language of the interface; French and Chinese where the browser prefers them, else English. */
export const languageOf = (preferred: readonly string[]): Language => {
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => /^(en|fr|zh)$/.test(tag));
  return known === 'fr' ? 'fr' : known === 'zh' ? 'zh-CN' : 'en';
};

export const LanguageContext = createContext<Language>('en');

/** The language of the interface. */
export const useLanguage = (): Language => use(LanguageContext);

/** The Say of a surface in the language of the page. */
export const useWords = <C extends Catalogue>(languages: Languages<C>): Say<C> => {
  const language = use(LanguageContext);
  return useMemo(() => sayIn(languages, language), [languages, language]);
};
