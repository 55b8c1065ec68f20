import { type SubmitEvent, useState } from 'react';
import { useAnnounce } from '@/components/shared/announcer';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import {
  isSamePlace,
  MOST_PLACES,
  type SearchPlace,
  type SearchTrouble,
  searchTrouble,
} from '@/lib/domain/search-place';
import { usePlaces } from './use-places';
import { useSearchWords } from './words/search-words';

/** What is wrong with a draft, at its own field. */
type Wrong = { name?: true; address?: SearchTrouble | 'known' | 'full' };

const placeOf = ({ name, address }: SearchPlace): SearchPlace => ({
  name: plainLine(name, CAPS.name),
  address: address.trim(),
});

const NOTHING: SearchPlace = { name: '', address: '' };

/** The form of one place on its way: what is typed, what is wrong with it, and how it is kept. `before`: the place it changes. */
export const useDrafting = (before: SearchPlace | undefined, done: () => void) => {
  const say = useSearchWords();
  const announce = useAnnounce();
  const { count, has, add, replace } = usePlaces();
  const [typed, type] = useState(before ?? NOTHING);
  const [wrong, setWrong] = useState<Wrong>({});
  const draft = placeOf(typed);

  const troubleOf = (): Wrong['address'] => {
    if (has(draft) && !(before && isSamePlace(draft, before))) return 'known';
    return searchTrouble(draft.address) ?? (!before && count >= MOST_PLACES ? 'full' : undefined);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const address = troubleOf();
    setWrong({ ...(!draft.name && { name: true }), ...(address && { address }) });
    if (!draft.name || address) return;
    const kept = await (before ? replace(before, draft) : add(draft));
    if (!kept) return;
    announce(say(before ? 'own.changed' : 'own.added', { name: draft.name }));
    type(NOTHING);
    done();
  };
  const change = (part: Partial<SearchPlace>) => {
    type({ ...typed, ...part });
    setWrong({});
  };
  return { typed, draft, wrong, change, submit };
};
