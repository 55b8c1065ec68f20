import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { CircleId } from './circle';
import {
  latest,
  type Outcome,
  type Pick,
  type PickAnswer,
  type Reaction,
  type Remark,
  type Said,
  type SaidId,
} from './said';

/** Something said, whose content is of one kind. */
export type SaidOf<C> = Omit<Said, 'content'> & { content: C };

/** A pick with all that was said about it, as it stands now. */
export type SharedPick = {
  /** Of its first version. */
  id: SaidId;
  by: PersonId;
  circle?: CircleId;
  /** When it was first sent, in milliseconds. */
  sentAt: number;
  edited: boolean;
  pick: Pick;
  /** The standing answer of each who answered in time, first come first. */
  answers: readonly SaidOf<PickAnswer>[];
  remarks: readonly SaidOf<Remark>[];
  outcome?: Outcome;
};

/** How many chose each reaction for one candidate. */
export type Count = { candidate: string; reactions: Readonly<Record<Reaction, number>> };

/** Things said of one kind of content. */
export const ofKind = <K extends Said['content']['kind']>(
  said: readonly Said[],
  kind: K,
): readonly SaidOf<Extract<Said['content'], { kind: K }>>[] =>
  said.filter((one): one is SaidOf<Extract<Said['content'], { kind: K }>> & Said => one.content.kind === kind);

type InTime = { t: number; id: SaidId };
const earlier = (a: InTime, b: InTime): number => a.t - b.t || (a.id < b.id ? -1 : 1);

/** Each thing once, first come first: in whatever order and however often they came in. */
const inOrder = <C>(said: readonly SaidOf<C>[]): readonly SaidOf<C>[] =>
  [...new Map(said.map((one) => [one.id, one])).values()].sort(earlier);

/** The standing one of each author. */
export const eachLatest = <C>(said: readonly SaidOf<C>[]): readonly SaidOf<C>[] => {
  const authors = [...new Set(said.map(({ by }) => by))];
  return inOrder(authors.flatMap((by) => latest(said.filter((one) => one.by === by)) ?? []));
};

/** Ids that their own authors took back: a withdrawal binds nobody else's words. */
const withdrawnIds = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(ofKind(said, 'withdrawal').flatMap(({ by, content }) => content.of.map((id) => `${by} ${id}`)));

/** What still stands: without what its author took back and what has expired. The order things came in does not matter. */
export const standing = (said: readonly Said[], now: UnixSeconds): readonly Said[] => {
  const gone = withdrawnIds(said);
  return said.filter(({ by, id, expires }) => !gone.has(`${by} ${id}`) && !(expires !== undefined && expires <= now));
};

const inTime = (answer: SaidOf<PickAnswer>, deadline: UnixSeconds | undefined): boolean =>
  deadline === undefined || answer.t <= deadline * 1000;

/** All that was ever said as this pick: its first version, and those that name it as theirs. */
const versionsOf = (id: SaidId, said: readonly Said[]): readonly SaidOf<Pick>[] =>
  ofKind(said, 'pick').filter((one) => one.id === id || one.content.first === id);

/** Whose pick it is tells its first version; once that has expired and is gone, the oldest of those that replaced it. */
const originOf = (id: SaidId, versions: readonly SaidOf<Pick>[]): SaidOf<Pick> | undefined =>
  versions.find((one) => one.id === id) ?? versions.toSorted(earlier)[0];

/** One pick out of everything said, or undefined when it was withdrawn, has expired or never came. */
export const sharedPick = (id: SaidId, said: readonly Said[], now: UnixSeconds): SharedPick | undefined => {
  const here = standing(said, now);
  const first = originOf(id, versionsOf(id, said));
  // Withdrawn with its first version, whatever became of the others.
  if (!first || withdrawnIds(said).has(`${first.by} ${id}`)) return undefined;
  const stands = latest(versionsOf(id, here).filter(({ by }) => by === first.by));
  if (!stands) return undefined;
  // Whoever hears of a pick elsewhere was not asked.
  const heard = here.filter(({ circle, guest }) => guest || circle === first.circle);
  const about = <C extends { kind: string }>(all: readonly SaidOf<C>[], names: (content: C) => SaidId) =>
    all.filter(({ content }) => names(content) === id);
  const answers = about(ofKind(heard, 'answer'), ({ pick }) => pick).filter((one) =>
    inTime(one, stands.content.deadline),
  );
  const outcome = latest(about(ofKind(here, 'outcome'), ({ pick }) => pick).filter(({ by }) => by === first.by));
  return {
    id,
    by: first.by,
    ...(first.circle !== undefined && { circle: first.circle }),
    sentAt: first.t,
    edited: stands.content.first !== undefined,
    pick: stands.content,
    answers: eachLatest(answers),
    remarks: inOrder(about(ofKind(heard, 'remark'), ({ about: of }) => of)),
    ...(outcome && { outcome: outcome.content }),
  };
};

/** All picks that still stand, the newest first. */
export const allPicks = (said: readonly Said[], now: UnixSeconds): readonly SharedPick[] =>
  [...new Set(ofKind(said, 'pick').map(({ id, content }) => content.first ?? id))]
    .flatMap((id) => sharedPick(id, said, now) ?? [])
    .toSorted((a, b) => b.sentAt - a.sentAt || (a.id < b.id ? -1 : 1));

/** Whether somebody may see the others' answers: the asker always, the asked once they have answered. */
export const maySeeAnswers = ({ by, answers }: SharedPick, who: PersonId): boolean =>
  by === who || answers.some((answer) => answer.by === who);

/** Whether answers still count. */
export const isOpen = ({ pick, outcome }: SharedPick, now: UnixSeconds): boolean =>
  outcome === undefined && (pick.deadline === undefined || now <= pick.deadline);

/** Reactions counted for each candidate, in the order of the pick. */
export const countAnswers = ({ pick, answers }: SharedPick): readonly Count[] =>
  pick.candidates.map(({ id }) => {
    const given = answers.flatMap(({ content }) => content.reactions.filter(({ candidate }) => candidate === id));
    const of = (reaction: Reaction) => given.filter((one) => one.reaction === reaction).length;
    return { candidate: id, reactions: { love: of('love'), like: of('like'), unsure: of('unsure'), skip: of('skip') } };
  });

/** The candidate most loved, then most liked, then least doubted; undefined while two are level or nobody answered. */
export const favourite = (counts: readonly Count[]): string | undefined => {
  const weight = ({ reactions }: Count) =>
    reactions.love * 1e6 + reactions.like * 1e3 - reactions.unsure - reactions.skip;
  const [first, second] = counts.toSorted((a, b) => weight(b) - weight(a));
  if (!first || first.reactions.love + first.reactions.like === 0) return undefined;
  return second && weight(second) === weight(first) ? undefined : first.candidate;
};
