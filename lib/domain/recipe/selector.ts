/** What an element must be like; a class is a word of its attribute `class`, an id its attribute `id`. */
export type Condition =
  | { test: 'any' }
  | { test: 'tag'; name: string }
  | { test: 'has'; name: string }
  | { test: 'attribute'; name: string; how: '=' | '^=' | '$=' | '*=' | '~='; value: string }
  /** By its place among its siblings, or among those with its tag, counted from 1: `from`, and every second from there. */
  | { test: 'nth'; among: 'all' | 'tag'; from: number; every: 0 | 2 }
  | { test: 'last' };

/** One element on the way: joined to the one before as somewhere below, child, or next sibling. */
export type Step = { joint: ' ' | '>' | '+'; conditions: readonly Condition[] };

/** Ways that lead to an element; each has a step at least. */
export type Selector = readonly (readonly Step[])[];

/** Where a part of an item stands: at the first element within it that this selects, at the item itself where it selects nothing; and in which attribute. */
export type Spot = { within: string; attribute?: string };

/** The longest selector, in characters, and the steps it may have in all. */
export const SELECTOR_CAP = 200;
const MOST_STEPS = 8;

const NAME = String.raw`(?:[\w-]|[^\x00-\x7F]|\\[^\da-f\n])+`;
const ATTRIBUTE = String.raw`\[\s*(?<key>${NAME})\s*(?:(?<how>[~^$*]?=)\s*(?:"(?<double>[^"\\]*)"|'(?<single>[^'\\]*)'|(?<bare>${NAME}))\s*)?\]`;
const PLACE = String.raw`:(?:(?<end>first|last)-child|nth-(?<among>child|of-type)\(\s*(?<nth>\d{1,4}|odd|even)\s*\))`;
const TOKEN = String.raw`(?<tag>\*|${NAME})|\.(?<word>${NAME})|#(?<id>${NAME})|${ATTRIBUTE}|${PLACE}|\s*(?<joint>[>+,])\s*|(?<space>\s+)`;

const bare = (name: string): string => name.replaceAll('\\', '');
const HOWS = new Map((['=', '^=', '$=', '*=', '~='] as const).map((how) => [how as string, how]));

type Token = ReadonlyMap<string, string>;

const attributeOf = (token: Token): Condition => {
  const name = bare(token.get('key') ?? '').toLowerCase();
  const how = HOWS.get(token.get('how') ?? '');
  const value = token.get('double') ?? token.get('single') ?? bare(token.get('bare') ?? '');
  return how ? { test: 'attribute', name, how, value } : { test: 'has', name };
};

const placeOf = (token: Token): Condition => {
  if (token.get('end') === 'last') return { test: 'last' };
  const nth = token.get('nth') ?? '1';
  const among = token.get('among') === 'of-type' ? 'tag' : 'all';
  if (nth === 'odd' || nth === 'even') return { test: 'nth', among, from: nth === 'odd' ? 1 : 2, every: 2 };
  return { test: 'nth', among, from: Number(nth), every: 0 };
};

const conditionOf = (token: Token): Condition => {
  const [tag, word, id] = [token.get('tag'), token.get('word'), token.get('id')];
  if (tag !== undefined) return tag === '*' ? { test: 'any' } : { test: 'tag', name: bare(tag).toLowerCase() };
  if (word !== undefined) return { test: 'attribute', name: 'class', how: '~=', value: bare(word) };
  if (id !== undefined) return { test: 'attribute', name: 'id', how: '=', value: bare(id) };
  return token.has('key') ? attributeOf(token) : placeOf(token);
};

/** The tokens of a text, or undefined when something in it is none. */
const tokensIn = (text: string): Token[] | undefined => {
  const found = [...text.matchAll(new RegExp(TOKEN, 'giy'))];
  if (found.reduce((sum, [{ length }]) => sum + length, 0) !== text.length) return undefined;
  return found.map(({ groups = {} }) => new Map(Object.entries(groups).filter(([, held]) => held !== undefined)));
};

type Growing = { joint: Step['joint']; conditions: Condition[] };
const begun = (joint: Step['joint'] = ' '): Growing => ({ joint, conditions: [] });

/**
 * A selector of the small grammar that can be matched in one walk over a page: tags, classes, ids, attributes with `=`, `^=`,
 * `$=`, `*=` and `~=`, `:first-child`, `:last-child`, `:nth-child()` and `:nth-of-type()` of a number, `odd` or `even`,
 * joined by a space, `>` or `+`, and lists of these. Undefined for anything else, also for more than eight steps.
 */
export const parseSelector = (written: string): Selector | undefined => {
  const tokens = written.length <= SELECTOR_CAP ? tokensIn(written.trim()) : undefined;
  let step = begun();
  const ways = [[step]];
  for (const token of tokens ?? []) {
    const joint = token.get('joint') ?? (token.has('space') ? ' ' : undefined);
    // A tag can only begin a step, and a joint only follow one.
    const isEmpty = step.conditions.length === 0;
    if (joint === undefined ? token.has('tag') && !isEmpty : isEmpty) return undefined;
    if (joint === undefined) {
      step.conditions.push(conditionOf(token));
      continue;
    }
    step = begun(joint === '>' || joint === '+' ? joint : ' ');
    if (joint === ',') ways.push([step]);
    else ways.at(-1)?.push(step);
  }
  return step.conditions.length > 0 && ways.flat().length <= MOST_STEPS ? ways : undefined;
};

const ATTRIBUTE_OF = /(?:^|\s)@([a-z_][\w:.-]{0,60})$/i;

/** A spot as it is written: a selector, ` @attribute`, or both; empty for the item itself. Undefined for anything else. */
export const parseSpot = (written: string): Spot | undefined => {
  if (written.length > SELECTOR_CAP) return undefined;
  const trimmed = written.trim();
  const [tail = '', attribute] = ATTRIBUTE_OF.exec(trimmed) ?? [];
  const within = trimmed.slice(0, trimmed.length - tail.length).trim();
  if (within && !parseSelector(within)) return undefined;
  return { within, ...(attribute && { attribute: attribute.toLowerCase() }) };
};
