import { isDescribing, isDull, isUnit, type NameParts } from './name-parts';
import lists from './product-words.json';
import { respelled, SIBLINGS } from './respelled';
import { isCjk, type Token, tokensOf } from './tokens';

/**
 * What a text says of a product's name: how sure it means that product, whether it clearly means a sibling and nothing
 * else, and whether it names a sibling too.
 */
export type Naming = { sure: number; sibling: boolean; compares: boolean };

type Said = { tokens: readonly Token[]; parts: NameParts; brandKnown: boolean };
/** A stretch of text that starts with one of the core words and ends where all were said, or too late. */
type Stretch = { from: number; to: number; said: ReadonlySet<string> };

const setOf = (words: string): ReadonlySet<string> => new Set(tokensOf(words).map(({ word }) => word));
const COUNTED = setOf(lists.time);
const POINTING = setOf(lists.pointing);
const BETWEEN = setOf(lists.between);
const VERSION = /^(\d{1,3}|(v|mk|gen)\d|[ivx]{2,4})$/;
/** Of a long title people write the first words. */
const CORE = 3;
/** The most that a name in doubt can reach; below SURE_ENOUGH. */
const IN_DOUBT = 0.45;

const coreOf = ({ telling, deciding, models }: NameParts): readonly string[] =>
  models.length > 0 ? [...deciding] : [...new Set([...[...telling.keys()].slice(0, CORE), ...deciding])];

const stretchFrom = ({ tokens, parts }: Said, from: number, core: ReadonlySet<string>): Stretch => {
  const said = new Set<string>();
  const end = Math.min(tokens.length, from + core.size + parts.brand.length + 4);
  let to = from;
  for (let place = from; place < end && said.size < core.size; place++) {
    const word = tokens[place]?.word ?? '';
    if (BETWEEN.has(word) && !parts.all.has(word)) break;
    if (!core.has(word)) continue;
    said.add(word);
    to = place;
  }
  return { from, to, said };
};

/** Whether the name goes on after the stretch as another product's does: `H7 Pro`, `Fellrun 2`. */
const goesOn = ({ tokens, parts }: Said, { to }: Stretch): boolean => {
  const [next, after] = [tokens[to + 1], tokens[to + 2]];
  if (!next || next.broken || parts.all.has(next.word)) return false;
  const isCounted = after && (after.glued || (!after.broken && (COUNTED.has(after.word) || isUnit(after.word))));
  const isVersion = VERSION.test(next.word) && !isCounted;
  return isVersion || SIBLINGS.has(next.word) || parts.opposed.has(next.word);
};

const brandNear = ({ tokens, parts }: Said, { from, to }: Stretch): boolean =>
  tokens.slice(Math.max(0, from - 3), to + 4).some(({ word }) => parts.brand.includes(word));

/** Whether a word that describes the product stands by the maker's name that is all its name. */
const describedNear = ({ tokens, parts }: Said, { from, to }: Stretch): boolean =>
  tokens
    .slice(Math.max(0, from - 5), to + 6)
    .some(({ word }) => isDescribing(word) && parts.all.has(word) && !parts.telling.has(word));

/** A whole name, by how much its words tell: with its brand beside it, elsewhere in the place, or nowhere. */
const wholeName = (weight: number, brand: 'near' | 'known' | 'unknown'): number => {
  const steps = { near: [0.85, 0.9, 0.92, 0.95], known: [0.45, 0.75, 0.88, 0.92], unknown: [0.2, IN_DOUBT, 0.7, 0.75] };
  return steps[brand][Math.min(weight, 4) - 1] ?? 0;
};

const weigh = (text: Said, core: readonly string[], stretch: Stretch): Naming => {
  const { tokens, parts, brandKnown } = text;
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, w) => sum + (parts.telling.get(w) ?? 0), 0);
  const near = brandNear(text, stretch);
  const missing = core.filter((word) => !stretch.said.has(word));
  const sibling = goesOn(text, stretch);
  // Pairs of characters overlap, so a shortened Chinese name loses one where it was cut.
  const whole = missing.length === 0 || (near && missing.every(isCjk) && missing.length <= core.length / 3);
  if (!whole) {
    const isOther =
      sibling || (missing.some((word) => SIBLINGS.has(word)) && [...stretch.said].some((w) => /\d/.test(w)));
    const sure = (near ? 0.3 : brandKnown ? 0.2 : 0) + (0.25 * weightOf(stretch.said)) / weightOf(core);
    return { sure: Math.min(sure, 0.55), sibling: isOther, compares: isOther };
  }
  if (parts.describes) return { sure: describedNear(text, stretch) ? 0.65 : 0.5, sibling, compares: sibling };
  // "Drover boot" tells more than "Drover".
  const kind = parts.all.has(tokens[stretch.to + 1]?.word ?? '') ? 1 : 0;
  const isTight = stretch.to - stretch.from <= core.length;
  const told = wholeName(weightOf(stretch.said) + kind, near ? 'near' : brandKnown ? 'known' : 'unknown');
  const sure = near || isTight ? told : Math.min(told, IN_DOUBT);
  return { sure: sibling ? Math.min(sure, IN_DOUBT) : sure, sibling, compares: sibling };
};

const shapeOf = (word: string): string => word.replace(/\d+.*$/, '');

/** Whether another product of the brand is named: another number, another name behind the brand, `my Pro`, `the Square`. */
const namesOther = ({ tokens, parts }: Said): boolean => {
  const shapes = new Set([...parts.deciding].filter((word) => /^[a-z]+\d/.test(word)).map(shapeOf));
  return tokens.some(({ word, capital, broken }, place) => {
    const before = tokens[place - 1]?.word ?? '';
    if (broken || parts.all.has(word) || parts.telling.has(word)) return false;
    if (POINTING.has(before) && (SIBLINGS.has(word) || parts.opposed.has(word))) return true;
    if (/^[a-z]+\d+[a-z]*$/.test(word) && shapes.has(shapeOf(word))) return true;
    return parts.brand.includes(before) && capital && !isDull(word);
  });
};

/** How a text names a product. `brandKnown`: the place is known to speak of the brand. */
export const namingIn = (text: string, parts: NameParts, brandKnown = false): Naming => {
  const tokens = respelled(text, parts);
  const said: Said = { tokens, parts, brandKnown: brandKnown || tokens.some(({ word }) => parts.brand.includes(word)) };
  const core = coreOf(parts);
  const wanted = new Set(core);
  const starts = tokens.flatMap(({ word }, place) => (wanted.has(word) ? [place] : []));
  const namings = starts.map((from) => weigh(said, core, stretchFrom(said, from, wanted)));
  const best = namings.filter(({ sibling }) => !sibling).reduce((sure, one) => Math.max(sure, one.sure), 0);
  const others = namesOther(said) || namings.some(({ sibling }) => sibling);
  const isWhole = best > 0.55 || (best === IN_DOUBT && !others);
  const doubted = namings.reduce((sure, one) => Math.max(sure, Math.min(one.sure, IN_DOUBT)), 0);
  return { sure: isWhole || !others ? best : doubted, sibling: others && !isWhole, compares: others };
};
