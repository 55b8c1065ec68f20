import table from './currencies.json';

const CODES: ReadonlySet<string> = new Set(table.codes.split(' '));
const RENAMED: ReadonlyMap<string, string> = new Map(Object.entries(table.renamed));
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(table.signs));
const SHARED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.shared));
const LANGUAGES: ReadonlyMap<string, string> = new Map(Object.entries(table.languages));
const HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries(table.homes).flatMap(([currency, places]) => places.split(' ').map((place) => [place, currency])),
);

/** An ISO 4217 code as written by a page, old names renewed (`RUR` is RUB); undefined when it is no currency in use. */
export const currencyCode = (foreign: string): string | undefined => {
  const code = foreign.trim().toUpperCase();
  return RENAMED.get(code) ?? (CODES.has(code) ? code : SIGNS.get(code.toLowerCase()));
};

/** The currency most likely meant where a page does not say: by the country of its host, else of its language. */
export const homeCurrency = (host: string, lang = ''): string | undefined => {
  const region = lang.match(/[-_]([a-z]{2})$/i)?.[1]?.toLowerCase() ?? '';
  const byHost = HOMES.get(host.slice(host.lastIndexOf('.') + 1));
  return byHost ?? HOMES.get(region) ?? LANGUAGES.get(lang.slice(0, 2).toLowerCase());
};

/** The currency a sign (`€`, `kr`, `US$`, `руб`) stands for; where countries share it, `home` decides, else the largest. */
export const currencyOfSign = (sign: string, home?: string): string | undefined => {
  const key = sign.toLowerCase();
  const shared = SHARED.get(key);
  if (shared) return home && shared.includes(home) ? home : shared[0];
  return SIGNS.get(key) ?? RENAMED.get(sign) ?? (CODES.has(sign.toUpperCase()) ? sign.toUpperCase() : undefined);
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const known = [...SIGNS.keys(), ...SHARED.keys(), ...[...CODES, ...RENAMED.keys()].map((code) => code.toLowerCase())];
const alternatives = known.sort((a, b) => b.length - a.length).map(escaped);

/** Finds the currency signs and codes in a text; words made of letters must stand alone. */
export const SIGN_PATTERN: RegExp = new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'iu');
