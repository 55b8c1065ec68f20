import { gtin, isbn } from '@/lib/domain/identifiers';
import { type Match, SURE_ENOUGH } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { canonicalUrl } from '@/lib/domain/web-address';
import { namingIn } from './name-match';
import { compact, isModel, namePartsOf } from './name-parts';
import { tokensOf } from './tokens';

/** A thread, by its title and what it links to. */
export type Topic = { title: string; links?: readonly string[] };

/** Something somebody wrote, and where: the title of the thread around it, and what the thread or the words link to. */
export type Place = {
  title?: string;
  text?: string;
  links?: readonly string[];
  topic?: Topic;
};

/** Says how sure we are that a place speaks of one product, or null when it does not. */
export type Matcher = (place: Place) => Match | null;

const TEXT_CAP = 6000;
/** Below this it is not worth showing. */
const WORTH_SHOWING = 0.3;
/** Shown, but never counted. */
const IN_DOUBT = 0.45;
const VERSUS = /(^|\s)(vs\.?|versus|compared|comparison|comparatif)(\s|$)|还是|对比/i;

const NUMBERS = /(?<![\p{L}\d])\d(?:[ -]?[\dXx]){7,16}(?![\p{L}\d])/gu;
const ADDRESSES = /https?:\/\/[^\s<>"'\])]+/g;

const sameNumber = (a: string, b: string): boolean => a.padStart(14, '0') === b.padStart(14, '0');

const numbersIn = (text: string): string[] => [...text.matchAll(NUMBERS)].slice(0, 50).map(([number]) => number);

const placeOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(canonicalUrl(address));
  return `${hostname.replace(/^(www|m)\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};

/** Whether the code stands in the text by itself, however it is hyphenated. */
const hasCode = (text: string, code: string): boolean => {
  const words = tokensOf(text);
  return words.some((_, from) => {
    let run = '';
    for (let to = from; to < Math.min(words.length, from + 4) && run.length < code.length; to++) {
      if (to > from && words[to]?.broken) break;
      run += words[to]?.word ?? '';
    }
    return run === code;
  });
};

type Clue = (text: string, links: readonly string[]) => Match | undefined;

const cluesOf = ({ url, ids }: Product): Clue[] => {
  const here = placeOf(url);
  const mpn = compact(ids.mpn ?? '');
  const code = ids.gtin;
  const book = ids.isbn ?? (ids.gtin && isbn(ids.gtin));
  const leadsHere = (link: string): boolean =>
    placeOf(link) === here || (ids.asin !== undefined && link.includes(`/${ids.asin}`));
  const clues: (Clue | undefined | false | '')[] = [
    book && ((text) => (numbersIn(text).some((n) => isbn(n) === book) ? { by: 'isbn', sure: 1 } : undefined)),
    code &&
      ((text) => (numbersIn(text).some((n) => sameNumber(gtin(n) ?? '', code)) ? { by: 'gtin', sure: 1 } : undefined)),
    isModel(mpn) && ((text) => (hasCode(text, mpn) ? { by: 'mpn', sure: 0.9 } : undefined)),
    (text, links) =>
      [...links, ...(text.match(ADDRESSES) ?? [])].slice(0, 100).some(leadsHere)
        ? { by: 'url', sure: 0.95 }
        : undefined,
  ];
  return clues.filter((clue) => typeof clue === 'function');
};

/** What every spelling of the product's identifiers has in it. */
const codesOf = ({ ids }: Product): string[] =>
  [compact(ids.mpn ?? ''), ids.gtin?.replace(/^0+/, ''), ids.isbn?.slice(3, 12)].flatMap((code) => code || []);

/** Words under a title about the product are about it too, a little less surely; not when the title weighs two things up. */
const inherited = (sure: number, compares: boolean): number => {
  if (sure < SURE_ENOUGH) return 0;
  return compares ? IN_DOUBT : Math.min(0.85, sure - 0.1);
};

const surest = (candidates: readonly Match[]): Match | null =>
  candidates.reduce<Match | null>((best, next) => (best && best.sure >= next.sure ? best : next), null);

/** Prepares to tell one product from everything else: an identifier is surest, then a link to it, then its model number, then its name. */
export const matcherFor = (product: Product): Matcher => {
  const parts = namePartsOf(product);
  const clues = cluesOf(product);
  const cluesIn = (text: string, links: readonly string[] = []): Match[] =>
    clues.map((clue) => clue(text, links)).filter((match) => match !== undefined);

  const fromTopic = (topic: Topic, isSibling: boolean): Match[] => {
    const naming = namingIn(topic.title, parts);
    const around = surest([...cluesIn(topic.title, topic.links), { by: 'name', sure: naming.sure }]);
    const sure = around ? inherited(around.sure, naming.compares || VERSUS.test(topic.title)) : 0;
    return around ? [{ by: around.by, sure: isSibling ? Math.min(sure, IN_DOUBT) : sure }] : [];
  };

  // Most entries of a feed are about something else; this tells so without reading them word by word.
  const signs = [...parts.telling.keys(), ...parts.brand, ...codesOf(product)];
  const isSilent = (words: string): boolean => {
    const flat = compact(words);
    return !words.includes('://') && !signs.some((sign) => flat.includes(sign));
  };

  return ({ title = '', text = '', links = [], topic = { title: '' } }) => {
    const words = `${title}\n${text.slice(0, TEXT_CAP)}`;
    if (!topic.title && links.length === 0 && isSilent(words)) return null;
    const brandKnown = tokensOf(topic.title).some(({ word }) => parts.brand.includes(word));
    const { sure, sibling } = namingIn(words, parts, brandKnown);
    const best = surest([...cluesIn(words, links), { by: 'name', sure }, ...fromTopic(topic, sibling)]);
    return best && best.sure >= WORTH_SHOWING ? best : null;
  };
};
