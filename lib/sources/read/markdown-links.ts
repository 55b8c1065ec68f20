/** Where a link or picture stands in Markdown, what it shows and where it leads. */
type Linked = { from: number; to: number; label: string; target: string };

const CAPS = { label: 300, target: 2000, title: 200 } as const;

/** Where something next stands, asked for from left to right: nothing is looked through twice. */
const seeker = (find: (from: number) => number) => {
  let known = -1;
  return (from: number): number => {
    if (known < from) known = find(from);
    if (known < 0) known = Number.POSITIVE_INFINITY;
    return known;
  };
};

/** Where something last stood before a place, asked for from left to right. */
const lastBefore = (text: string, mark: string) => {
  let last = -1;
  let next = text.indexOf(mark);
  return (at: number): number => {
    while (next >= 0 && next < at) {
      last = next;
      next = text.indexOf(mark, next + 1);
    }
    return last;
  };
};

/** What stands around each `](` of a text, `opening` before and a target after it; from left to right, none within another. */
const linkedIn = (text: string, opening: '![' | '['): Linked[] => {
  const blank = /\s/g;
  // A picture may show nothing.
  const shortest = opening === '[' ? 1 : 0;
  const openingBefore = lastBefore(text, opening);
  const nextClose = seeker((from) => text.indexOf(')', from));
  const nextBlank = seeker((from) => {
    blank.lastIndex = from;
    return blank.exec(text)?.index ?? -1;
  });
  const found: Linked[] = [];
  // The cheapest doubts come first: a hostile text has thousands of places to look at.
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const start = at + 2;
    const close = nextClose(start);
    if (close === Number.POSITIVE_INFINITY) break;
    if (close - start > CAPS.target + CAPS.title) continue;
    const end = Math.min(close, nextBlank(start));
    const from = openingBefore(at);
    const label = from + opening.length;
    const isOpened = from >= (found.at(-1)?.to ?? 0) && at - label <= CAPS.label && at - label >= shortest;
    const fits = end > start && end - start <= CAPS.target && close - end <= CAPS.title + 1;
    if (!isOpened || !fits || /[\]\n]/.test(text.slice(label, at))) continue;
    if (end < close && text.slice(end + 1, close).includes('\n')) continue;
    found.push({ from, to: close + 1, label: text.slice(label, at), target: text.slice(start, end) });
  }
  return found;
};

const replaced = (text: string, linked: readonly Linked[]): string => {
  const ends = [0, ...linked.map(({ to }) => to)];
  const parts = linked.map(({ from, label }, n) => text.slice(ends[n], from) + label);
  return parts.join('') + text.slice(ends.at(-1));
};

/** Markdown with what its links show in their place, `[shown](https://… "title")`, pictures too, and where the links lead; in linear time. */
export const withoutLinks = (markdown: string): { text: string; targets: readonly string[] } => {
  const text = replaced(markdown, linkedIn(markdown, '!['));
  const links = linkedIn(text, '[');
  return { text: replaced(text, links), targets: links.map(({ target }) => target) };
};
