import type { Opinion } from '@/lib/domain/opinion';
import { CJK } from './read/alike';

/** Letters compared at most: a shortened copy has the beginning, and a title may stand before it. */
const BEGINNING = 60;
const REACH = 400;
/** Words shorter than this are said by many people; a character of a script without blanks weighs as three letters. */
const TELLING = 24;
const DAYS = 2 * 86_400;

const bare = (text: string, cap: number): string =>
  text
    .slice(0, cap * 2)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, cap);

const weigh = (text: string): number => [...text].reduce((sum, character) => sum + (CJK.test(character) ? 3 : 1), 0);

/** What is left of an opinion when it is compared: its words without case, blanks and punctuation. */
export type Voice = {
  kind: Opinion['kind'];
  name: string;
  at: number | undefined;
  /** The words and how they begin; title and words together. */
  text: string;
  begins: string;
  whole: string;
  /** How much {@link begins} tells. */
  weight: number;
};

/** An opinion made ready for {@link isSameVoice}. */
export const voiceOf = ({ kind, by, at, title = '', text = '' }: Opinion): Voice => {
  const words = bare(text || title, REACH);
  const begins = words.slice(0, BEGINNING);
  const whole = bare(`${title} ${text}`, REACH);
  return { kind, name: bare(by.name ?? '', 60), at, text: words, begins, whole, weight: weigh(begins) };
};

/** `Ada Lovelace`, `Ada L.` and a name that is not told may be one person. */
const mayBeOne = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const isWithin = (short: Voice, long: Voice): boolean => {
  if (!short.text) return false;
  if (short.text === long.text) return true;
  const bothNamed = short.name !== '' && long.name !== '';
  return (bothNamed || short.weight >= TELLING) && long.whole.includes(short.begins);
};

/**
 * Whether two readings are of one person's one opinion, shortened, spaced, quoted or dated differently in markup and on
 * screen. Different people who say the same are two voices; so is one person who says little on different days.
 */
export const isSameVoice = (a: Voice, b: Voice): boolean => {
  if (a.kind !== b.kind || !mayBeOne(a.name, b.name)) return false;
  if (!isWithin(a, b) && !isWithin(b, a)) return false;
  const sameDay = a.at === undefined || b.at === undefined || Math.abs(a.at - b.at) <= DAYS;
  return sameDay || Math.min(a.weight, b.weight) >= BEGINNING;
};
