import type { JudgedOpinion } from '@/lib/domain/judgement';
import { SURE_ENOUGH } from '@/lib/domain/opinion';
import type { Aside } from '@/lib/domain/summary';
import { copyFinder } from './copies';
import type { MediumOf } from './evidence';

/** Every opinion in exactly one place. */
export type SortedOut = {
  counted: readonly JudgedOpinion[];
  friends: readonly JudgedOpinion[];
  aside: ReadonlyMap<Aside, readonly JudgedOpinion[]>;
};

type Place = Aside | 'counted' | 'friends';

const isPaid = ({ incentivised, judged }: JudgedOpinion): boolean =>
  incentivised === true || judged.flags.includes('incentivised') || judged.flags.includes('promotion');

/** A given score values the product, whatever the words do. */
const saysNothing = ({ kind, score, judged }: JudgedOpinion): boolean =>
  score === undefined &&
  (kind === 'question' || judged.flags.includes('question') || judged.flags.includes('no-opinion'));

/** Names a person within a source; in shops many share a first name, so there only an address of their own does. */
const personOf = ({ by, source }: JudgedOpinion, isShop: boolean): string | undefined => {
  const name = by.url ?? (isShop ? undefined : by.name);
  return name === undefined ? undefined : JSON.stringify([source, name]);
};

const lengthOf = ({ title = '', text = '' }: JudgedOpinion): number => title.length + text.length;

/**
 * The order in which opinions speak for their copies and their authors: paid ones first, so that an advert's copies
 * fall with it, then scored, the most complete, the earliest; then by name, so that the order of arrival never matters.
 */
const precedence = (a: JudgedOpinion, b: JudgedOpinion): number =>
  Number(isPaid(b)) - Number(isPaid(a)) ||
  Number(b.score !== undefined) - Number(a.score !== undefined) ||
  lengthOf(b) - lengthOf(a) ||
  (a.at ?? Infinity) - (b.at ?? Infinity) ||
  (a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : Number(a.id > b.id));

/** Decides for each opinion, asked in order of precedence, where it belongs. */
const placer = (mediumOf: MediumOf): ((opinion: JudgedOpinion) => Place) => {
  const isCopy = copyFinder();
  const spoken = new Set<string>();
  return (opinion) => {
    const medium = mediumOf(opinion);
    if (medium === 'friends') return 'friends';
    if (opinion.match.sure < SURE_ENOUGH) return 'weak-match';
    if (isCopy(opinion)) return 'copy';
    if (isPaid(opinion)) return 'incentivised';
    if (saysNothing(opinion)) return 'no-opinion';
    const person = personOf(opinion, medium === 'shop');
    if (person !== undefined && spoken.has(person)) return 'same-person';
    if (person !== undefined) spoken.add(person);
    return 'counted';
  };
};

const ASIDES = ['copy', 'same-person', 'incentivised', 'weak-match', 'no-opinion'] as const satisfies Aside[];

/** Puts every opinion in exactly one place: counted, a friend's, or aside and why. Keeps the order given. */
export const sortOut = (opinions: readonly JudgedOpinion[], mediumOf: MediumOf): SortedOut => {
  const place = placer(mediumOf);
  const inTurn = [...opinions.entries()].sort(([, a], [, b]) => precedence(a, b));
  const places = new Map(inTurn.map(([index, opinion]) => [index, place(opinion)]));
  const at = (wanted: Place) => opinions.filter((_, index) => places.get(index) === wanted);
  const aside = ASIDES.map((why) => [why, at(why)] as const).filter(([, those]) => those.length > 0);
  return { counted: at('counted'), friends: at('friends'), aside: new Map(aside) };
};
