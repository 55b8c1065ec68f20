/** The list with the item at `from` taken out and put in at `to`; places beyond the ends mean the ends. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const item = list[from];
  if (item === undefined) return list;
  const others = list.filter((_, place) => place !== from);
  const place = Math.min(others.length, Math.max(0, to));
  return place === from ? list : others.toSpliced(place, 0, item);
};

const STEPS = new Map<string, (place: number, last: number) => number>([
  ['ArrowUp', (place) => place - 1],
  ['ArrowDown', (place) => place + 1],
  ['Home', () => 0],
  ['End', (_, last) => last],
]);

/** Where a key moves the item at `place` of `count`; undefined for keys that move nothing. */
export const placeAfter = (key: string, place: number, count: number): number | undefined => {
  const to = STEPS.get(key)?.(place, count - 1);
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
};
