import type { Person } from '@/lib/domain/friends/person';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { FriendOpinion } from '@/lib/domain/friends/said';
import type { Match, Opinion } from '@/lib/domain/opinion';
import { score } from '@/lib/domain/score';
import { FRIENDS_SOURCE } from '@/lib/domain/source';

/** What a friend said of a product as an opinion like any other: their words, under the name the shopper gives them. */
export const opinionOf = (
  { id, t, content }: SaidOf<FriendOpinion>,
  { id: friend, name }: Pick<Person, 'id' | 'name'>,
  match: Match,
): Opinion => {
  const { owning, rating, text, fit, disclosure } = content;
  const given = rating === undefined ? undefined : score(rating, 1, 5);
  const words = [text, fit].filter(Boolean).join('\n');
  return {
    id,
    source: FRIENDS_SOURCE,
    kind: owning === 'wanting' ? 'post' : 'review',
    by: { name, friend },
    ...(given !== undefined && { score: given }),
    ...(words && { text: words }),
    at: Math.floor(t / 1000),
    incentivised: disclosure.gifted || disclosure.affiliated,
    match,
  };
};
