import type { Candidate, Reaction } from '@/lib/domain/friends/said';
import { introduce, letIn } from '@/tests/e2e/friends/meet';
import type { Harness } from '@/tests/e2e/harness/harness';
import { type DemoFriend, demoFriend } from '@/tests/world/friends/demo-friend';
import type { World } from '@/tests/world/world';

const HONEST = { gifted: false, affiliated: false, ownExperience: true };
const product = (world: World) => {
  const goods = world.goods.find(({ slug }) => slug === 'oriel-fenwick-round');
  if (!goods) throw new Error('The demo world has no frames to talk about');
  return { name: goods.name, url: `https://${goods.shop}.test/p/${goods.slug}`, ids: { gtin: goods.gtin } };
};

/** What the demo's three friends have to say of the frames in the demo shop. */
const OPINIONS = [
  { owning: 'owning', rating: 5, text: 'Still the pair I reach for first.' },
  { owning: 'owning', rating: 4, text: 'Light, but ask for the 46 bridge.', fit: 'Ask for the 46 bridge.' },
  { owning: 'returned', rating: 2, text: 'Slid down my nose all day.' },
] as const;

const NAMES = ['Amara', 'Jonas', 'Mei'] as const;

const WORDS = ['Softer on you. Take these.', 'The square ones look stern.', undefined] as const;
const LIKES: readonly (readonly [Reaction, Reaction])[] = [
  ['love', 'unsure'],
  ['like', 'unsure'],
  ['love', 'like'],
];

/** Makes three friends of the demo's shopper, each with something to say about the frames. */
export const makeFriends = async (browser: Harness, world: World): Promise<readonly DemoFriend[]> => {
  await introduce(browser, 'Léna');
  const friends = NAMES.map((name) => demoFriend(name, world.ports.tls));
  for (const [place, friend] of friends.entries()) {
    await letIn(browser, friend);
    const opinion = OPINIONS[place];
    if (opinion) await friend.says({ product: product(world), disclosure: HONEST, ...opinion });
  }
  return friends;
};

const reactionsTo = (candidates: readonly Candidate[], likes: readonly Reaction[] = []) =>
  candidates.map(({ id }, place) => ({ candidate: id, reaction: likes[place % likes.length] ?? 'unsure' }));

/** Every friend looks for picks and answers those they have not answered yet. */
export const answerPicks = async (friends: readonly DemoFriend[]): Promise<void> => {
  for (const [place, friend] of friends.entries()) {
    await friend.settle();
    const open = friend.picks().filter(({ answers }) => !answers.some(({ by }) => by === friend.id()));
    for (const { id, pick } of open) {
      const comment = WORDS[place];
      await friend.answers({
        pick: id,
        reactions: reactionsTo(pick.candidates, LIKES[place]),
        ...(comment !== undefined && { comment }),
      });
    }
  }
};
