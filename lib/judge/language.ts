import { FUNCTION_WORDS, SCRIPTS } from './languages';

/** Enough to tell a language; the rest of a long text says no more. */
const ENOUGH_TEXT = 600;
/** A mark of another script says more than a Latin letter: Chinese texts name products in Latin. */
const SCRIPT_SHARE = 0.2;

const LANGS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const langs = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(/\s+/))) langs.set(word, [...(langs.get(word) ?? []), lang]);
  return langs;
})();

const BEYOND_LATIN = /[\u0370-\u1fff\u2c00-\ud7ff]/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const byScript = (text: string): string | undefined => {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const letters = countOf(text, /\p{L}/gu);
  const shares = SCRIPTS.map(([lang, script]) => ({ lang, share: countOf(text, script) / (letters || 1) }));
  const foreign = shares.reduce((sum, { share }) => sum + share, 0);
  return foreign < SCRIPT_SHARE ? undefined : shares.find(({ share }) => share > foreign / 10)?.lang;
};

type Evidence = { lang: string; hits: number };

const byWords = (text: string): Evidence[] => {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+(?:'[a-z]+)?/gu) ?? [];
  const hits = new Map<string, number>();
  for (const part of words.flatMap((word) => (word.includes("'") ? [word, ...word.split("'")] : word)))
    for (const lang of LANGS_OF.get(part) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  return [...hits].map(([lang, hits]) => ({ lang, hits })).sort((a, b) => b.hits - a.hits);
};

const LATIN = new Set(Object.keys(FUNCTION_WORDS));
const primary = (tag: string): string => tag.slice(0, 12).toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The language of a text as a BCP 47 primary tag, `und` when it is too short to tell. What the source states stands
 * unless the script or the small words speak clearly against it: many sites state one language for everybody.
 */
export const languageOf = (text: string, stated = ''): string => {
  const sample = text.slice(0, ENOUGH_TEXT);
  const script = byScript(sample);
  const claim = /^[a-z]{2,3}$/.test(primary(stated)) ? primary(stated) : undefined;
  if (script) return script;
  const evidence = byWords(sample);
  const [best, second] = evidence;
  const clear = best && best.hits >= 2 && best.hits > (second?.hits ?? 0);
  const claimed = evidence.find(({ lang }) => lang === claim)?.hits ?? 0;
  if (claim && (!clear || !LATIN.has(claim) || claimed * 2 >= best.hits || best.hits < 3)) return claim;
  return clear || (best && best.hits === 1 && second === undefined) ? best.lang : 'und';
};
