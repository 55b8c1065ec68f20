import type { Condition, Selector, Step } from '@/lib/domain/recipe/selector';
import { attributeOf, type PageElement } from './page';

const SPACE = /\s/;

/** Whether a value has this among its words, without taking it apart: it may be long. */
const hasWord = (value: string, word: string): boolean => {
  const isEdge = (at: number) => at < 0 || at >= value.length || SPACE.test(value.charAt(at));
  for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + word.length))
    if (isEdge(at - 1) && isEdge(at + word.length)) return true;
  return false;
};

const holds = (value: string, { how, value: wanted }: Condition & { test: 'attribute' }): boolean => {
  if (how === '=') return value === wanted;
  if (wanted === '') return false;
  if (how === '^=') return value.startsWith(wanted);
  if (how === '$=') return value.endsWith(wanted);
  return how === '*=' ? value.includes(wanted) : !SPACE.test(wanted) && hasWord(value, wanted);
};

/** The place of each element among those siblings that have its tag, from 1. */
const placesByTag = (elements: readonly PageElement[]): Uint32Array => {
  const counts = new Map<string, number>();
  return Uint32Array.from(elements, ({ parent, name }) => {
    const family = `${parent?.at ?? ''} ${name}`;
    const place = (counts.get(family) ?? 0) + 1;
    counts.set(family, place);
    return place;
  });
};

type Places = { byTag?: Uint32Array | undefined };

const meets = (element: PageElement, condition: Condition, { byTag }: Places): boolean => {
  switch (condition.test) {
    case 'any':
      return true;
    case 'tag':
      return element.name === condition.name;
    case 'has':
      return attributeOf(element, condition.name) !== undefined;
    case 'attribute': {
      const value = attributeOf(element, condition.name);
      return value !== undefined && holds(value, condition);
    }
    case 'nth': {
      const place = condition.among === 'all' ? element.nth : (byTag?.[element.at] ?? 0);
      const beyond = place - condition.from;
      return condition.every === 0 ? beyond === 0 : beyond >= 0 && beyond % condition.every === 0;
    }
    case 'last':
      return element.isLast;
  }
};

const asksByTag = ({ conditions }: Step): boolean =>
  conditions.some((condition) => condition.test === 'nth' && condition.among === 'tag');

/** A step with its own bit, the bit of the step before it, none for the first, and whether it is the last of its way. */
type Marked = Step & { bit: number; after: number; isLast: boolean };

const marked = (selector: Selector): Marked[] => {
  let bit = 1;
  return selector.flatMap((way) =>
    way.map((step, place): Marked => {
      const own = bit;
      bit *= 2;
      return { ...step, bit: own, after: place === 0 ? 0 : own / 2, isLast: place === way.length - 1 };
    }),
  );
};

/**
 * The elements a selector matches, in the order they stand. Each element is looked at once: which steps lead to it follows
 * from those that lead to its parent, to anything above it and to the sibling before it, so that no page and no selector
 * makes it slower than one step after the other for each element.
 */
export const select = (elements: readonly PageElement[], selector: Selector): readonly PageElement[] => {
  const steps = marked(selector);
  const places = { byTag: steps.some(asksByTag) ? placesByTag(elements) : undefined };
  const [own, above] = [new Uint8Array(elements.length), new Uint8Array(elements.length)];
  return elements.filter((element) => {
    const { at, parent, before } = element;
    const [parents, besides] = [parent ? (own[parent.at] ?? 0) : 0, before ? (own[before.at] ?? 0) : 0];
    const aboves = parent ? parents | (above[parent.at] ?? 0) : 0;
    let bits = 0;
    let isWanted = false;
    for (const { bit, after, joint, conditions, isLast } of steps) {
      const led = joint === ' ' ? aboves : joint === '>' ? parents : besides;
      if (after !== 0 && (led & after) === 0) continue;
      if (!conditions.every((condition) => meets(element, condition, places))) continue;
      bits |= bit;
      isWanted ||= isLast;
    }
    own[at] = bits;
    above[at] = aboves;
    return isWanted;
  });
};
