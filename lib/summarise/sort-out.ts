import type { JudgedOpinion } from '@/lib/domain/judgement';
import { isMuted, type Muted } from '@/lib/domain/muted';
import { SURE_ENOUGH } from '@/lib/domain/opinion';
import type { Aside } from '@/lib/domain/summary';
import { copyFinder } from './copies';
import type { Evidence, MediumOf } from './evidence';

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
  return name === undefined ? undefined : `${source}\n${name}`;
};

/** What decides who speaks first, read once for each opinion; the heavier speaks first. */
type Ranked = { opinion: JudgedOpinion; index: number; paid: boolean; heft: number; at: number };

/** Longer than any text we keep, so that being scored outweighs length, and being paid both. */
const STEP = 100_000;

const ranked = (opinion: JudgedOpinion, index: number): Ranked => {
  const { title = '', text = '', at = Number.MAX_SAFE_INTEGER, score } = opinion;
  const length = Math.min(STEP - 1, title.length + text.length);
  const paid = isPaid(opinion);
  return { opinion, index, paid, at, heft: (paid ? 2 * STEP : 0) + (score === undefined ? 0 : STEP) + length };
};

const byName = (a: JudgedOpinion, b: JudgedOpinion): number =>
  a.source === b.source ? (a.id < b.id ? -1 : Number(a.id > b.id)) : a.source < b.source ? -1 : 1;

/**
 * The order in which opinions speak for their copies and their authors: paid ones first, so that an advert's copies
 * fall with it, then scored, the most complete, the earliest; then by name, so that the order of arrival never matters.
 */
const precedence = (a: Ranked, b: Ranked): number => b.heft - a.heft || a.at - b.at || byName(a.opinion, b.opinion);

/** Decides for each opinion, asked in order of precedence, where it belongs. */
const placer = (mediumOf: MediumOf, muted: Muted, count: number): ((ranked: Ranked) => Place) => {
  const isCopy = copyFinder(count);
  const spoken = new Set<string>();
  return ({ opinion, paid }) => {
    // First, so that whoever is muted speaks for nobody's copy either.
    if (isMuted(muted, opinion)) return 'muted';
    const medium = mediumOf(opinion);
    if (opinion.match.sure < SURE_ENOUGH) return 'weak-match';
    if (medium === 'friends') return 'friends';
    if (isCopy(opinion)) return 'copy';
    if (paid) return 'incentivised';
    if (saysNothing(opinion)) return 'no-opinion';
    const person = personOf(opinion, medium === 'shop');
    if (person !== undefined && spoken.has(person)) return 'same-person';
    if (person !== undefined) spoken.add(person);
    return 'counted';
  };
};

const ASIDES = ['copy', 'same-person', 'incentivised', 'weak-match', 'no-opinion', 'muted'] as const satisfies Aside[];

const EVERYBODY: Muted = new Map();

/** Puts every opinion in exactly one place: counted, a friend's, or aside and why. Keeps the order given. */
export const sortOut = ({ opinions, muted = EVERYBODY }: Evidence, mediumOf: MediumOf): SortedOut => {
  const place = placer(mediumOf, muted, opinions.length);
  const inTurn = opinions.map(ranked).sort(precedence);
  const places = new Map(inTurn.map((each) => [each.index, place(each)]));
  const groups = new Map<Place, JudgedOpinion[]>();
  opinions.forEach((opinion, index) => {
    const at = places.get(index) ?? 'counted';
    groups.set(at, groups.get(at) ?? []);
    groups.get(at)?.push(opinion);
  });
  const aside = new Map(
    ASIDES.map((why) => [why, groups.get(why) ?? []] as const).filter(([, { length }]) => length > 0),
  );
  return { counted: groups.get('counted') ?? [], friends: groups.get('friends') ?? [], aside };
};
