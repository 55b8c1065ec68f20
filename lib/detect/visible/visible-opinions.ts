import type { Draft } from '@/lib/detect/draft-opinion';
import { marksOf } from '@/lib/detect/page/dom';
import type { Spot, View } from '@/lib/detect/page/view';
import { readBlock } from './review-block';

const MOST_CANDIDATES = 1500;
const MOST_BLOCKS = 300;
const SAMPLE = 4;

/** Blocks of one list share tag and class names; numbers and states in them differ. */
const shapeOf = ({ element, tag }: Spot): string => {
  const names = marksOf(element)
    .split(/\s+/)
    .filter((name) => name && !/\d/.test(name));
  return `${tag}.${names.slice(0, 2).join('.')}`;
};

const grouped = (spots: readonly Spot[]): readonly (readonly Spot[])[] => {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const shape = shapeOf(spot);
    const group = groups.get(shape) ?? [];
    group.push(spot);
    groups.set(shape, group);
  }
  return [...groups.values()];
};

const richness = (draft: Draft | undefined): number =>
  draft ? 1 + (draft.score === undefined ? 0 : 1) + (draft.author ? 0.5 : 0) + (draft.at ? 0.5 : 0) : 0;

/** How much a group looks like a list of reviews: what its first blocks hold, times how many there are. */
const worthOf = (group: readonly Spot[]): number => {
  const sample = group.slice(0, SAMPLE).map(({ element }) => readBlock(element));
  const filled = sample.filter(Boolean);
  const distinct = new Set(filled.map((draft) => draft?.text)).size;
  if (filled.length === 0 || distinct < filled.length) return 0;
  return (sample.reduce((sum, draft) => sum + richness(draft), 0) / sample.length) * Math.min(group.length, 50);
};

const BLOCK = /^(?:li|div|article|section|tr|dd|blockquote|p)$/;

/** Reviews as they stand on the page, without any markup: the richest group of like-shaped blocks. */
export const visibleOpinions = (view: View): readonly Draft[] => {
  const candidates = view.reviews.filter(({ tag }) => BLOCK.test(tag)).slice(0, MOST_CANDIDATES);
  const rated = grouped(candidates).map((group) => ({ group, worth: worthOf(group) }));
  const best = rated.sort((a, b) => b.worth - a.worth)[0];
  if (!best || best.worth < 2) return [];
  return best.group
    .slice(0, MOST_BLOCKS)
    .map(({ element }) => readBlock(element))
    .filter((draft) => draft !== undefined);
};
