import { all, marksOf, parentOf, tagOf } from './dom';
import type { Draft } from './draft-opinion';
import { MARKS } from './patterns';
import { readBlock } from './review-block';

const MOST_CANDIDATES = 1500;
const MOST_BLOCKS = 300;
const SAMPLE = 6;
const SELECTOR = 'li,div,article,section,tr,dd,blockquote,p';

/** Blocks of one list share tag and class names; numbers and states in them differ. */
const shapeOf = (element: Element): string => {
  const names = marksOf(element)
    .split(/\s+/)
    .filter((name) => name && !/\d/.test(name));
  return `${tagOf(element)}.${names.slice(0, 2).join('.')}`;
};

const isCandidate = (element: Element): boolean => {
  if (MARKS.review.test(marksOf(element))) return true;
  const parent = parentOf(element);
  return parent !== null && /^(?:li|article|tr)$/.test(tagOf(element)) && MARKS.review.test(marksOf(parent));
};

const grouped = (elements: readonly Element[]): readonly (readonly Element[])[] => {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const shape = shapeOf(element);
    const group = groups.get(shape) ?? [];
    group.push(element);
    groups.set(shape, group);
  }
  return [...groups.values()];
};

const richness = (draft: Draft | undefined): number =>
  draft ? 1 + (draft.score === undefined ? 0 : 1) + (draft.author ? 0.5 : 0) + (draft.at ? 0.5 : 0) : 0;

/** How much a group looks like a list of reviews: what its first blocks hold, times how many there are. */
const worthOf = (group: readonly Element[]): number => {
  const sample = group.slice(0, SAMPLE).map(readBlock);
  const filled = sample.filter(Boolean).length;
  const mean = sample.reduce((sum, draft) => sum + richness(draft), 0) / sample.length;
  const distinct = new Set(sample.map((draft) => draft?.text)).size;
  return filled === 0 || distinct < filled ? 0 : mean * Math.min(group.length, 50);
};

/** Reviews as they stand on the page, without any markup: the richest group of like-shaped blocks. */
export const visibleOpinions = (document: Document): readonly Draft[] => {
  const candidates = all(document, SELECTOR, 20_000).filter(isCandidate).slice(0, MOST_CANDIDATES);
  const rated = grouped(candidates).map((group) => ({ group, worth: worthOf(group) }));
  const best = rated.sort((a, b) => b.worth - a.worth)[0];
  if (!best || best.worth < 2) return [];
  return best.group
    .slice(0, MOST_BLOCKS)
    .map(readBlock)
    .filter((draft) => draft !== undefined);
};
