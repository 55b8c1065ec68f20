import { useChoices } from '@/components/shared/choices';
import { type ChosenPlace, isSamePlace, type SearchPlace } from '@/lib/domain/search-place';

const isOwn = (place: ChosenPlace): place is SearchPlace => 'address' in place;

/** The places the shopper chose to search by hand, and the changes they can make to them; each answers whether it was kept. */
export const usePlaces = () => {
  const chosen = useChoices(({ settings }) => settings.searches) ?? [];
  const change = useChoices((choices) => choices.change);
  const turn = (to: (now: readonly ChosenPlace[]) => readonly ChosenPlace[]) =>
    change(({ searches = [] }) => ({ searches: to(searches) }));
  const remove = (place: ChosenPlace) => turn((now) => now.filter((one) => !isSamePlace(one, place)));
  const add = (place: ChosenPlace) => turn((now) => [...now.filter((one) => !isSamePlace(one, place)), place]);
  /** Puts one place where another stood. */
  const replace = (before: ChosenPlace, after: ChosenPlace) =>
    turn((now) => now.map((one) => (isSamePlace(one, before) ? after : one)));
  const has = (place: ChosenPlace) => chosen.some((one) => isSamePlace(one, place));
  return { count: chosen.length, own: chosen.filter(isOwn), has, add, remove, replace };
};
