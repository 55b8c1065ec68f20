/** A text in parts; those marked tell of a product. */
export type Marked = readonly { text: string; tells: boolean }[];

/** Between these an address or a body in JSON is cut; what stands between two of them tells wholly or not at all. */
const CUTS = /([/?&=#:,"{}[\]])/;

/** Escapes, words, and everything else letter by letter. */
const UNITS = /%[\da-f]{2}|[\p{L}\p{N}]+|./giu;

const units = (text: string): readonly string[] => text.match(UNITS) ?? [];

const alikeAt = (one: readonly string[], other: readonly string[]): number => {
  const place = one.findIndex((unit, at) => unit !== other[at]);
  return place < 0 ? one.length : place;
};

/** What two pieces do not share at their beginning and end, in the words of the first. */
const differing = (one: string, other: string): Marked => {
  const [a, b] = [units(one), units(other)];
  const head = alikeAt(a, b);
  const most = Math.min(a.length, b.length) - head;
  const tail = Math.min(most, alikeAt(a.toReversed(), b.toReversed()));
  return [
    { text: a.slice(0, head).join(''), tells: false },
    { text: a.slice(head, a.length - tail).join(''), tells: true },
    { text: a.slice(a.length - tail).join(''), tells: false },
  ];
};

const joined = (parts: Marked): Marked => {
  const all: { text: string; tells: boolean }[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.text === '') continue;
    if (last?.tells === part.tells) last.text += part.text;
    else all.push({ ...part });
  }
  return all;
};

/** The first of two texts of one form, with what sets it apart from the second marked; all of it where they have no form in common. */
export const markDifferences = (one: string, other: string): Marked => {
  const [ones, others] = [one.split(CUTS), other.split(CUTS)];
  if (ones.length !== others.length) return [{ text: one, tells: true }];
  return joined(
    ones.flatMap((piece, place) => {
      const counterpart = others[place] ?? '';
      return piece === counterpart ? [{ text: piece, tells: false }] : differing(piece, counterpart);
    }),
  );
};

/** Another text of the same form with the same parts marked; undefined where it differs in what is not marked. */
export const markLike = (pattern: Marked, text: string): Marked | undefined => {
  let at = 0;
  const parts: { text: string; tells: boolean }[] = [];
  for (const [place, { text: fixed, tells }] of pattern.entries()) {
    const next = pattern[place + 1]?.text;
    const end = !tells ? at + fixed.length : next === undefined ? text.length : text.indexOf(next, at);
    const piece = text.slice(at, Math.max(at, end));
    if (tells ? piece === '' || CUTS.test(piece) : piece !== fixed) return undefined;
    parts.push({ text: piece, tells });
    at = end;
  }
  return at === text.length ? parts : undefined;
};
