import { expect, it } from 'vitest';
import { currentEpoch } from '@/lib/domain/friends/circle';
import { leaveFriends } from '@/lib/friends/circle/leave-friends';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, type Somebody, threeFriends } from '@/tests/unit/friends/exchange/people';

const here = anewForEachTest(threeFriends);

const secretOf = ({ io, circle }: Somebody) => {
  const own = io.kept.vault?.circles[circle];
  return own && currentEpoch(own)?.secret;
};

it('leaves every friend with a circle of their own that no secret of the shopper’s opens', async () => {
  const { ana, bo, cy } = here;
  await leaveFriends(ana.io);
  await exchange(here.clock, ana, bo, cy);
  const known = Object.values(ana.io.kept.vault?.circles ?? {}).flatMap(({ epochs }) =>
    epochs.map(({ secret }) => secret),
  );
  for (const friend of [bo, cy].filter(({ io }) => io.kept.vault?.people[ana.id])) {
    expect(friend.io.kept.vault?.people[ana.id]?.value.standing).toBe('former');
    expect(known).not.toContain(secretOf(friend));
  }
  expect(bo.io.kept.vault?.people[ana.id]?.value.standing).toBe('former');
});
