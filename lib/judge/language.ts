import { FUNCTION_WORDS, SCRIPTS } from './languages';

/** Enough to tell a language; the rest of a long text says no more. */
const ENOUGH_TEXT = 1500;
/** A mark of another script says more than a Latin letter: Chinese texts name products in Latin. */
const SCRIPT_SHARE = 0.2;

const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([lang, words]) => [lang, new Set(words.split(/\s+/))]),
);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const byScript = (text: string): string | undefined => {
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
  const parts = words.flatMap((word) => (word.includes("'") ? [word, ...word.split("'")] : [word]));
  const hitsOf = (known: ReadonlySet<string>) => parts.filter((part) => known.has(part)).length;
  return [...WORDS].map(([lang, known]) => ({ lang, hits: hitsOf(known) })).sort((a, b) => b.hits - a.hits);
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
  return clear || (best && best.hits === 1 && second?.hits === 0) ? best.lang : 'und';
};
